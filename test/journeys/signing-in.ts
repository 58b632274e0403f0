import { PASSWORD } from '../../local-cloudbase/persons'
import type { Visit } from './visit'

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
