import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { type Project, startProject } from './project'
import { signIn } from './signing-in'
import { describeInBrowser } from './stage'
import { shown } from './visit'

let project: Project

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
})
afterAll(() => project.close())

const press = (page: Page, name: string) => shown(page).getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) => shown(page).getByRole('link', { name, exact: true }).click()
const card = (page: Page, name: string) => shown(page).locator('.link-case', { hasText: name })

describeInBrowser('the day’s statistics', (journey) => {
  journey('show a checker both tables, and take a change that skips no state', async (visit) => {
    const { page } = await visit(project.url)
    await signIn(page, 'checker')
    await follow(page, '每日统计')
    await follow(page, '对接')
    await shown(page).getByText('未知（14 家都还没有写明）').waitFor()
    const words = await shown(page).innerText()
    expect(words).toContain('写明 11 家，未写明是哪 11 家')
    expect(words).toContain('合计 292,086,730 条，14/14 家有数')
    expect(words).toContain('36 天里上传了 48 条，平均每天 1.33 条')
    expect(words).toContain('不计入需要看一看的，是 292,086,682 条')
    expect(words).toContain('偏离值 −7.33')

    const drugs = card(page, '药品药械采购服务平台')
    await press(page, '记一次变化：药品药械采购服务平台')
    await drugs.getByText('实现', { exact: true }).click()
    await drugs.getByLabel('依据什么').fill('联调纪要')
    await press(page, '记下')
    await drugs.getByText('请先记“已联通”').waitFor()
    await drugs.getByRole('radiogroup', { name: '接口' }).getByText('不变').click()
    await drugs.getByText('已联通', { exact: true }).click()
    await press(page, '记下')
    await drugs.getByText('网络已联通').waitFor()
    await press(page, '历史：药品药械采购服务平台')
    await drugs.getByText('理由：联调纪要').waitFor()
    await shown(page).locator('.definition', { hasText: '网络已联通的系统' }).getByText('8 个').waitFor()
  })

  journey('put numbers into a table for a viewer, who takes it along as a file', async (visit) => {
    const { page } = await visit(project.url)
    await signIn(page, 'viewer')
    await follow(page, '每日统计')
    await follow(page, '对接')
    await shown(page).getByText('合计 292,086,730 条，14/14 家有数').waitFor()
    expect(await shown(page).getByText('记一次变化').count()).toBe(0)
    await page.goto('/#/staff/pages/pivot/index')
    await press(page, '看表')
    await shown(page)
      .getByRole('button', { name: /^吉林省，2020年11月：45,708,484 人次/ })
      .click()
    await press(page, '看这一段的每一天')
    await shown(page)
      .getByRole('button', { name: /^吉林省，2020年11月27日：45,708,484 人次/ })
      .click()
    await shown(page).getByRole('link', { name: '看这个数的来历' }).waitFor()
    await press(page, '导出 CSV')
    const download = page.waitForEvent('download')
    await shown(page).getByRole('button', { name: /^保存/ }).click()
    const rows = parse<Record<string, string>>(await readFile(await (await download).path()), {
      bom: true,
      columns: true,
    })
    expect(rows.find((row) => row['统计期'] === '2020-11-27')).toMatchObject({
      数值: '45708484',
      现行发布: '2020-W48-1',
    })
    expect(rows.find((row) => row['统计期'] === '2020-11-26')).toMatchObject({ 数值: '', 没有数值的原因: '没有报数' })
  })
})
