import { cloudbaseWithFunctions, type CloudbaseWithFunctions } from '../cloudbase-with-functions'

let local: CloudbaseWithFunctions
beforeAll(async () => {
  local = await cloudbaseWithFunctions({ now: '2020-11-27T08:00:00.000Z' })
})
afterAll(() => local.close())

test.each([
  'resident',
  'reporter',
  'checker',
  'publisher-1',
  'publisher-2',
  'listing-editor',
  'listing-reviewer',
  'admin',
  'auditor',
])('%s can sign in', async (username) => {
  expect(await local.post('/auth/v1/signin', { username, password: 'demonstration' })).toEqual({
    status: 200,
    body: { access_token: expect.any(String) as unknown, token_type: 'Bearer', expires_in: 7_200, sub: username },
  })
})

test.each([{ username: 'admin', password: 'wrong' }, { username: 'root', password: 'demonstration' }, {}])(
  'nobody else can: %j',
  async (body) => {
    expect(await local.post('/auth/v1/signin', body)).toEqual({
      status: 401,
      body: { error: expect.any(String) as unknown, error_description: expect.any(String) as unknown },
    })
  },
)

test('a call without a token, with another text or with an expired token is refused', async () => {
  const call = (authorization: string) =>
    local.post('/v1/functions/probe', { action: 'nothing' }, authorization === '' ? {} : { authorization })
  const authorization = `Bearer ${await local.signIn('checker')}`
  expect((await call('')).status).toBe(401)
  expect((await call('Bearer a.b.c')).status).toBe(401)
  expect((await call(authorization)).status).toBe(200)
  local.clock.set('2020-11-27T10:00:01.000Z')
  expect((await call(authorization)).status).toBe(401)
})

test('a body over 100 KB, or one that is no object, is refused', async () => {
  const authorization = `Bearer ${await local.signIn()}`
  expect(
    (await local.post('/v1/functions/probe', { action: 'nothing', text: 'x'.repeat(100 * 1024) }, { authorization }))
      .status,
  ).toBe(413)
  expect((await local.post('/v1/functions/probe', [1], { authorization })).status).toBe(400)
})

test('the platform says when a function is missing, too slow or broken', async () => {
  const authorization = `Bearer ${await local.signIn()}`
  expect((await local.post('/v1/functions/absent', {}, { authorization })).status).toBe(404)
  expect(
    (await local.post('/v1/functions/impatient', { action: 'sleep', milliseconds: 2_000 }, { authorization })).status,
  ).toBe(504)
  expect((await local.post('/v1/functions/probe', { action: 'fail', sentence: 'no' }, { authorization })).status).toBe(
    500,
  )
})

test('pages of this machine may call, pages from elsewhere may not', async () => {
  const allowed = async (origin: string) => {
    const response = await fetch(`${local.url}/v1/functions/probe`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    })
    return response.headers.get('access-control-allow-origin')
  }
  expect(await allowed('http://localhost:10086')).toBe('http://localhost:10086')
  expect(await allowed('https://example.com')).toBeNull()
})

test('it says that it is well', async () => {
  expect(await (await fetch(`${local.url}/healthz`)).json()).toEqual({ ok: true })
})
