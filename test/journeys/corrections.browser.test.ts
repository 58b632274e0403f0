import type { Page } from 'playwright-core'
import type { CorrectionCase } from '../../src/contract/corrections'
import { person } from './people'
import { type Project, startProject } from './project'
import { describeInBrowser } from './stage'
import { shown } from './visit'

let project: Project

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
})
afterAll(() => project.close())

async function write(page: Page, suggestion: string): Promise<void> {
  await page.goto('/#/resident/pages/figure/index?metric=health-card-uses')
  await shown(page).getByRole('link', { name: '报错' }).click()
  await shown(page).getByText('页面上写的').waitFor()
  await shown(page).getByLabel('应该是什么').fill(suggestion)
  await shown(page).getByRole('button', { name: '提交' }).click()
}

describeInBrowser('whoever finds a number wrong', (journey) => {
  journey('says so from its page without signing in, and later reads the answer', async (visit) => {
    const { page } = await visit(project.url, { elder: 'on' })
    await write(page, '和来源系统差 3 次，打 13812345678 问我')
    await shown(page).getByText('收到了，谢谢').waitFor()
    const editor = await person(project, 'listing-editor')
    const { cases } = await editor.does<{ cases: CorrectionCase[] }>('admin', 'corrections.queue', {})
    expect(cases.map(({ reports }) => reports.map((one) => [one.shown, one.suggestion]))).toEqual([
      [['45,708,484 人次，数据截至 2020年11月27日', '和来源系统差 3 次，打 138******** 问我']],
    ])
    await editor.does('admin', 'corrections.answer', {
      id: cases[0]?.id,
      outcome: 'unchanged',
      reply: '已核对，数无误',
    })
    await shown(page).getByRole('link', { name: '看我报过的错' }).click()
    await shown(page).getByText('答复：已核对，数无误').waitFor()
    expect(await shown(page).innerText()).toMatch(/不改/)
  })

  journey('without a network loses nothing: it goes out once there is one', async (visit) => {
    const { page, context } = await visit(project.url)
    await page.goto('/#/resident/pages/figure/index?metric=health-card-uses')
    await shown(page).getByRole('link', { name: '报错' }).click()
    await shown(page).getByLabel('应该是什么').fill('请再核对一次')
    await context.setOffline(true)
    await shown(page).getByRole('button', { name: '提交' }).click()
    await shown(page).getByText('已存在这部手机上').waitFor()
    await context.setOffline(false)
    await page.goto('/#/resident/pages/corrections/index')
    await shown(page).getByText('已收到').waitFor()
    const editor = await person(project, 'listing-editor')
    const { cases } = await editor.does<{ cases: CorrectionCase[] }>('admin', 'corrections.queue', {})
    expect(cases.map(({ reports }) => reports.length)).toEqual([1])
  })
})
