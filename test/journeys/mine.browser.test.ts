import { PASSWORD } from '../../local-cloudbase/persons'
import { type Project, startProject } from './project'
import { describeInBrowser } from './stage'
import { shown } from './visit'

let project: Project

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
})
afterAll(() => project.close())

describeInBrowser('under 我的', (journey) => {
  journey('a publisher signs in, reads what they may do, stays signed in, and signs out', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/#/pages/mine/index')
    await page.getByLabel('账号').fill('publisher-1')
    await page.getByLabel('密码').fill(PASSWORD)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByText('发布人').waitFor()
    expect(await shown(page).innerText()).toContain('publisher-1')
    await page.reload()
    await page.getByText('发布人').waitFor()
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.getByLabel('账号').waitFor()
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('publisher-1')
    expect(await page.getByText('发布人').count()).toBe(0)
  })

  journey('a wrong password is said to be wrong, in words and for those who listen', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/#/pages/mine/index')
    await page.getByLabel('账号').fill('publisher-1')
    await page.getByLabel('密码').fill('not-it')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('alert').getByText('账号或密码不对').waitFor()
    expect(await page.getByLabel('账号').inputValue()).toBe('publisher-1')
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('not-it')
  })

  journey('somebody without an account reads on after an empty try', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/#/pages/mine/index')
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByText('请填写账号和密码').waitFor()
    await page.getByText('概览', { exact: true }).first().click()
    await page.getByText('16,784,685').waitFor()
  })

  journey('elder and dark mode are switched on, and are still on after a reload', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/#/pages/mine/index')
    const look = () => shown(page).locator('.page').getAttribute('class')
    const row = (label: string) => page.getByRole('radiogroup', { name: label })
    await row('长辈模式').getByText('开', { exact: true }).click()
    await row('深浅色').getByText('深色', { exact: true }).click()
    expect(await look()).toContain('look-elder-dark')
    await page.reload()
    await page.getByText('长辈模式').waitFor()
    expect(await look()).toContain('look-elder-dark')
    await page.goto('/')
    await page.getByText('16,784,685').waitFor()
    expect(await look()).toContain('look-elder-dark')
  })

  journey('the switches are worked with the keyboard alone', async (visit) => {
    const { page } = await visit(project.url)
    await page.goto('/#/pages/mine/index')
    await page.getByRole('radio', { name: '自动' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await shown(page).locator('.page').getAttribute('class')).toContain('elder')
  })

  journey('a device that is dark makes the pages dark', async (visit) => {
    const { page } = await visit(project.url)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('/')
    await page.getByText('16,784,685').waitFor()
    expect(await shown(page).locator('.page').getAttribute('class')).toContain('look-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.locator('.page.look-light:visible').waitFor()
  })
})
