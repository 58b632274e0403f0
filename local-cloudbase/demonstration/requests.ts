import type { Reply } from '../../src/contract/failure'

/** The output of a reply; throws with the failure's message. */
export async function succeeded<T>(response: Response): Promise<T> {
  const reply = (await response.json()) as Reply<T>
  if (reply.ok) return reply.output
  throw new Error(`${response.status}: ${JSON.stringify(reply.failure)}`)
}

async function post(url: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

/** A bearer token of one of the local people. */
export async function signIn(url: string, username: string, password: string): Promise<string> {
  const response = await post(url, '/auth/v1/signin', { username, password })
  if (!response.ok) throw new Error(`${username} cannot sign in: ${response.status}`)
  return ((await response.json()) as { access_token: string }).access_token
}

/** Calls an action through the gateway. */
export async function call<T>(url: string, token: string, name: string, action: string, input: unknown): Promise<T> {
  const headers = { authorization: `Bearer ${token}` }
  return succeeded<T>(await post(url, `/v1/functions/${name}`, { action, input }, headers))
}

/** Whether anything has been published. */
export async function somethingIsPublished(url: string): Promise<boolean> {
  const signedIn = await post(url, '/auth/v1/signin/anonymously', {})
  const { access_token } = (await signedIn.json()) as { access_token: string }
  const headers = { authorization: `Bearer ${access_token}` }
  const response = await post(url, '/v1/functions/resident', { action: 'releases.current', input: {} }, headers)
  return ((await response.json()) as Reply<unknown>).ok
}
