import type { Page } from 'playwright-core'
import { PASSWORD } from '../../local-cloudbase/persons'

/** Signs somebody of the local CloudBase in under 我的. */
export async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/#/pages/mine/index')
  await page.getByLabel('账号').fill(account)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByText('已登录').waitFor()
}
