import { type GatewayReply, throughGateway } from '../../../src/services/gateway'
import { signIn } from '../../../src/services/sign-in'
import { tokensOn } from '../../../src/services/tokens'
import { memoryDisk } from '../a-release'

const question = { action: 'releases.current', input: {} }
const granted = (token: string): GatewayReply => ({ statusCode: 200, data: { access_token: token, expires_in: 60 } })

/** A gateway that gives out `anonymous` and accepts the tokens named. */
function aGateway(accepted: string[]) {
  const asked: string[] = []
  const post = (path: string, _: unknown, token?: string): Promise<GatewayReply> => {
    asked.push(token ? `${path} ${token}` : path)
    if (path.startsWith('/auth')) return Promise.resolve(granted('anonymous'))
    const accepts = token !== undefined && accepted.includes(token)
    return Promise.resolve(accepts ? { statusCode: 200, data: { ok: true, output: 1 } } : { statusCode: 401, data: {} })
  }
  return { asked, post }
}

test('a reader without a token gets an anonymous one first, and keeps it', async () => {
  const { asked, post } = aGateway(['anonymous'])
  const send = throughGateway(
    post,
    tokensOn(memoryDisk(), () => 0),
  )
  expect(await send('resident', question)).toEqual({ ok: true, output: 1 })
  await send('resident', question)
  expect(asked).toEqual([
    '/auth/v1/signin/anonymously',
    '/v1/functions/resident anonymous',
    '/v1/functions/resident anonymous',
  ])
})

test('a token the gateway no longer takes is replaced once', async () => {
  const { asked, post } = aGateway(['anonymous'])
  const tokens = tokensOn(memoryDisk(), () => 0)
  tokens.keep(granted('old').data, 'checker')
  expect(await throughGateway(post, tokens)('resident', question)).toEqual({ ok: true, output: 1 })
  expect(asked).toHaveLength(3)
  expect(tokens.held()).toMatchObject({ token: 'anonymous', account: null })
})

test('an anonymous token that comes late does not take the place of a sign-in', async () => {
  const tokens = tokensOn(memoryDisk(), () => 0)
  const { asked, post } = aGateway(['mine'])
  const signsInMeanwhile = (path: string, body: unknown, token?: string): Promise<GatewayReply> => {
    if (path === '/auth/v1/signin/anonymously') tokens.keep(granted('mine').data, 'publisher-1')
    return post(path, body, token)
  }
  expect(await throughGateway(signsInMeanwhile, tokens)('staff', question)).toEqual({ ok: true, output: 1 })
  expect(tokens.held()).toMatchObject({ token: 'mine', account: 'publisher-1' })
  expect(asked.at(-1)).toBe('/v1/functions/staff mine')
})

test('a refused token does not take a newer sign-in with it', async () => {
  const tokens = tokensOn(memoryDisk(), () => 0)
  tokens.keep(granted('old').data, null)
  const { asked, post } = aGateway(['mine'])
  const signsInMeanwhile = (path: string, body: unknown, token?: string): Promise<GatewayReply> => {
    if (token === 'old') tokens.keep(granted('mine').data, 'publisher-1')
    return post(path, body, token)
  }
  expect(await throughGateway(signsInMeanwhile, tokens)('staff', question)).toEqual({ ok: true, output: 1 })
  expect(tokens.held()?.account).toBe('publisher-1')
  expect(asked).toEqual(['/v1/functions/staff old', '/v1/functions/staff mine'])
})

test('a gateway that refuses everybody is asked no more than twice', async () => {
  const { asked, post } = aGateway([])
  await throughGateway(
    post,
    tokensOn(memoryDisk(), () => 0),
  )('resident', question)
  expect(asked).toHaveLength(2)
})

test('a token ends when the gateway said it would', () => {
  let at = 0
  const tokens = tokensOn(memoryDisk(), () => at)
  tokens.keep(granted('mine').data, 'checker')
  at = 59_999
  expect(tokens.held()?.account).toBe('checker')
  at = 60_000
  expect(tokens.held()).toBeNull()
})

test('what another window does with the token is seen here', () => {
  let at = 0
  const disk = memoryDisk()
  const [here, there] = [tokensOn(disk, () => at), tokensOn(disk, () => at)]
  here.keep(granted('mine').data, 'checker')
  there.forget()
  expect(here.held()).toBeNull()
  here.keep(granted('mine').data, 'checker')
  at = 50_000
  there.keep(granted('theirs').data, 'publisher')
  at = 70_000
  expect(here.held()).toMatchObject({ token: 'theirs', account: 'publisher' })
})

test('a sign-in for which there is no room hides what stood there before', () => {
  const kept = memoryDisk()
  tokensOn(kept, () => 0).keep(granted('anonymous').data, null)
  const tokens = tokensOn({ ...kept, write: () => 'full' }, () => 0)
  tokens.keep(granted('mine').data, 'checker')
  expect(tokens.held()?.account).toBe('checker')
})

test('a phone with no room keeps the token as long as the program runs', async () => {
  const { asked, post } = aGateway(['anonymous'])
  const send = throughGateway(
    post,
    tokensOn(memoryDisk(true), () => 0),
  )
  expect(await send('resident', question)).toEqual({ ok: true, output: 1 })
  await send('resident', question)
  expect(asked.filter((path) => path.startsWith('/auth'))).toHaveLength(1)
})

test.each([
  [200, granted('mine').data, undefined],
  [401, {}, 'refused'],
  [400, {}, 'refused'],
  [200, 'not a token', 'refused'],
  [502, '<html>', 'unreadable'],
])('signing in with the reply %d %j fails as %s', async (statusCode, data, code) => {
  const disk = memoryDisk()
  const signedIn = await signIn(
    () => Promise.resolve({ statusCode, data }),
    tokensOn(disk, () => 0),
    'checker',
    'secret',
  )
  expect(signedIn.ok ? undefined : signedIn.failure.code).toBe(code)
  expect(JSON.stringify([...disk.held])).not.toContain('secret')
})

test('signing in without a network says that, and not that the password was wrong', async () => {
  const signedIn = await signIn(
    () => Promise.reject(new Error('fail')),
    tokensOn(memoryDisk(), () => 0),
    'a',
    'b',
  )
  expect(signedIn).toMatchObject({ ok: false, failure: { code: 'unreachable' } })
})
