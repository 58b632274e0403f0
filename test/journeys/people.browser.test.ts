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

/** The code on the page, as people read it out. */
async function codeOn(page: Page): Promise<string> {
  return shown(page).locator('.code-given').innerText()
}

describeInBrowser('people and their roles', (journey) => {
  journey('an admin invites somebody in big letters, who works at once and is out at once', async (visit) => {
    const { page: desk } = await visit(project.url, { elder: 'on' })
    await signIn(desk, 'admin')
    await shown(desk).getByRole('link', { name: '人员与权限' }).click()
    await shown(desk).getByText('邀请新人').waitFor()
    await shown(desk).getByText('审核人', { exact: true }).last().click()
    await shown(desk).getByRole('button', { name: '生成邀请码' }).click()
    await shown(desk).getByText('只显示这一次').waitFor()
    const code = await codeOn(desk)
    expect(code).toMatch(/^[A-Z]{5} [A-Z]{5}$/)

    const { page: phone } = await visit(project.url)
    await signIn(phone, 'resident')
    await shown(phone).getByText('您没有工作人员的权限').waitFor()
    await shown(phone).getByRole('link', { name: '使用邀请码' }).click()
    await shown(phone).getByLabel('邀请码').fill('AAAAA AAAAA')
    await shown(phone).getByRole('button', { name: '使用', exact: true }).click()
    await shown(phone).getByText('邀请码不对').waitFor()
    await shown(phone).getByLabel('邀请码').fill(code.toLowerCase())
    await shown(phone).getByRole('button', { name: '使用', exact: true }).click()
    await shown(phone).getByText('现在就可以工作了').waitFor()

    await desk.reload()
    await shown(desk).getByText('cloudbase:resident', { exact: true }).waitFor()
    const card = shown(desk).locator('.person', { hasText: 'cloudbase:resident' })
    await card.getByRole('button', { name: '收回审核人' }).click()
    await card.getByRole('button', { name: '确定收回' }).click()
    await card.waitFor({ state: 'detached' })
    await phone.goto('/#/pages/mine/index')
    await phone.reload()
    await shown(phone).getByText('您没有工作人员的权限').waitFor()
  })

  journey('a code that was taken back lets nobody in', async (visit) => {
    const { page: desk } = await visit(project.url)
    await signIn(desk, 'admin')
    await shown(desk).getByRole('link', { name: '人员与权限' }).click()
    await shown(desk).getByText('一个地区').last().click()
    await shown(desk).getByText('延边朝鲜族自治州').click()
    await shown(desk).getByRole('button', { name: '生成邀请码' }).click()
    await shown(desk).getByText('填报人 · 延边朝鲜族自治州').waitFor()
    const code = await codeOn(desk)
    await shown(desk).getByRole('button', { name: /^作废/ }).click()
    await shown(desk).getByRole('button', { name: '确定作废' }).click()
    await shown(desk).getByText('用过、过期或作废后就不在这里了').waitFor()

    const { page: phone } = await visit(project.url)
    await signIn(phone, 'resident')
    await shown(phone).getByRole('link', { name: '使用邀请码' }).click()
    await shown(phone).getByLabel('邀请码').fill(code)
    await shown(phone).getByRole('button', { name: '使用', exact: true }).click()
    await shown(phone).getByText('已作废').waitFor()
  })

  journey('the last admin stays, and reads why', async (visit) => {
    const { page } = await visit(project.url)
    await signIn(page, 'admin')
    await shown(page).getByRole('link', { name: '人员与权限' }).click()
    await shown(page).getByRole('button', { name: '收回管理员' }).click()
    await shown(page).getByRole('button', { name: '确定收回' }).click()
    await shown(page).getByText('这是最后一位管理员').waitFor()
  })

  journey('who is no admin sees nobody', async (visit) => {
    const { page } = await visit(project.url)
    await signIn(page, 'publisher-1')
    await page.goto('/#/admin/pages/people/index')
    await shown(page).getByText('您没有这项操作的权限').waitFor()
    expect(await shown(page).innerText()).not.toContain('cloudbase:')
  })
})
