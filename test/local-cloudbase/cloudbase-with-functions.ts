import { join } from 'node:path'
import type { FunctionConfiguration } from '../../local-cloudbase/functions/function-configuration'
import type { LocalOptions } from '../../local-cloudbase/start'
import { freshCloudbase, type FreshCloudbase } from './fresh-cloudbase'

const PROBE: FunctionConfiguration = {
  name: 'probe',
  timeout: 5,
  memorySize: 256,
  envVariables: { FIRST_ADMIN: 'cloudbase:admin' },
  triggers: [{ name: 'every-night', type: 'timer', config: '0 0 2 * * * *' }],
  path: '/intake',
}

/** What a test reads from a reply. */
export type Json = Record<string, unknown>

export interface CloudbaseWithFunctions extends FreshCloudbase {
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: Json }>
  /** Calls a demonstration function as a mini program does. */
  call(data: Json, openid?: string, name?: string): Promise<Json>
  signIn(username?: string): Promise<string>
}

/** A local CloudBase that runs the demonstration functions. */
export async function cloudbaseWithFunctions(options: Partial<LocalOptions> = {}): Promise<CloudbaseWithFunctions> {
  const configuration = [
    PROBE,
    { ...PROBE, name: 'impatient', timeout: 1, path: '/impatient', enablePathTransmission: true, triggers: [] },
  ]
  const local = await freshCloudbase({
    functions: { root: join(__dirname, 'demonstration-functions'), configuration },
    ...options,
  })
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(local.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Json }
  }
  const call = async (data: Json, openid = 'o-resident', name = 'probe') =>
    (await post('/wx/cloud', { name, data, openid })).body
  const signIn = async (username?: string) => {
    const path = username === undefined ? '/auth/v1/signin/anonymously' : '/auth/v1/signin'
    return String((await post(path, { username, password: 'demonstration' })).body.access_token)
  }
  return { ...local, post, call, signIn }
}
