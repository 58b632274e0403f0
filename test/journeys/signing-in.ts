import type { Page } from 'playwright-core'
import { PASSWORD } from '../../local-cloudbase/persons'
import type { Visit } from './visit'

/** Signs somebody of the local CloudBase in under 我的. */
export async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/#/pages/mine/index')
  await page.getByLabel('账号').fill(account)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByText('已登录').waitFor()
}

/** Runs in the page before anything else: the token a person was given earlier. */
function keepToken(token: string): void {
  if (!localStorage.getItem('token')) localStorage.setItem('token', token)
}

/** Begins signed in, as somebody who did so earlier; the form itself is walked by other journeys. */
export async function signedIn({ page, context }: Pick<Visit, 'page' | 'context'>, account: string): Promise<void> {
  const response = await page.request.post('/auth/v1/signin', { data: { username: account, password: PASSWORD } })
  if (!response.ok()) throw new Error(`${account} cannot sign in: ${response.status()}`)
  const granted = (await response.json()) as { access_token: string; expires_in: number }
  const until = Date.now() + granted.expires_in * 1_000
  await context.addInitScript(keepToken, JSON.stringify({ data: { token: granted.access_token, account, until } }))
}
