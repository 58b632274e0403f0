import { cloudbaseWithFunctions, type CloudbaseWithFunctions, type Json } from '../cloudbase-with-functions'

let local: CloudbaseWithFunctions
beforeAll(async () => {
  process.env.OF_THE_DEVELOPER = 'stays outside'
  local = await cloudbaseWithFunctions({ now: '2020-11-27T08:00:00.000Z' })
})
afterAll(() => local.close())

const result = async (data: Json, openid?: string) => (await local.call(data, openid)).result as Json
const forged = {
  userInfo: { openId: 'o-admin' },
  WX_OPENID: 'o-admin',
  TCB_UUID: 'admin',
  environment: '{"WX_OPENID":"o-admin"}',
}

test('a mini program call carries its openid, whatever its event claims', async () => {
  const { fromContext, fromProcess, fromEvent } = await result({ action: 'identity', ...forged }, 'o-resident')
  expect(fromContext).toMatchObject({ WX_OPENID: 'o-resident', TCB_SOURCE: 'wx_client' })
  expect(fromContext).not.toHaveProperty('TCB_UUID')
  expect(fromProcess).toMatchObject({ openId: 'o-resident', uid: '' })
  expect(fromEvent).toMatchObject({ openId: 'o-resident' })
})

test('a gateway call carries the identity of its token, whatever its event claims', async () => {
  const authorization = `Bearer ${await local.signIn('checker')}`
  const { body } = await local.post('/v1/functions/probe', { action: 'identity', ...forged }, { authorization })
  expect(body.fromContext).toMatchObject({ TCB_UUID: 'checker', TCB_ISANONYMOUS_USER: 'false' })
  expect(body.fromContext).not.toHaveProperty('WX_OPENID')
  expect(body.fromProcess).toMatchObject({ uid: 'checker', openId: '', isAnonymous: false })
})

test('an anonymous token says that it is anonymous', async () => {
  const { body } = await local.post(
    '/v1/functions/probe',
    { action: 'identity' },
    { authorization: `Bearer ${await local.signIn()}` },
  )
  expect(body.fromContext).toMatchObject({ TCB_ISANONYMOUS_USER: 'true' })
})

test('a call from another function carries nobody', async () => {
  const { fromContext } = await result(
    { action: 'call', name: 'probe', data: { action: 'identity', ...forged } },
    'o-admin',
  )
  expect(fromContext).not.toHaveProperty('WX_OPENID')
  expect(fromContext).not.toHaveProperty('TCB_UUID')
})

test('a process sees the platform, its configuration and nothing of the developer', async () => {
  const environment = await result({ action: 'environment' })
  expect(environment).toMatchObject({
    FIRST_ADMIN: 'cloudbase:admin',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TZ: 'UTC',
  })
  expect(environment).not.toHaveProperty('OF_THE_DEVELOPER')
  expect(environment).not.toHaveProperty('HOME')
})

test('the context names function, request, time and memory', async () => {
  expect(await result({ action: 'context' })).toMatchObject({
    function_name: 'probe',
    time_limit_in_ms: 5_000,
    memory_limit_in_mb: 256,
    namespace: 'local-cloudbase',
  })
})

test('a process works on one event at a time, and others run beside it', async () => {
  const slept = await Promise.all(Array.from({ length: 8 }, () => result({ action: 'sleep', milliseconds: 60 })))
  expect(slept.map((one) => one.together)).toEqual(Array(8).fill(1))
  expect(new Set(slept.map((one) => one.pid)).size).toBeLessThanOrEqual(4)
  expect(new Set(slept.map((one) => one.pid)).size).toBeGreaterThan(1)
})

test('a function that takes too long is ended, and the next call is answered', async () => {
  const late = await local.call({ action: 'sleep', milliseconds: 5_000 }, 'o', 'impatient')
  expect(late).toMatchObject({ errCode: -504003 })
  expect(await local.call({ action: 'sleep', milliseconds: 0 }, 'o', 'impatient')).toMatchObject({
    errMsg: 'cloud.callFunction:ok',
    result: { together: 1 },
  })
})

test('a function that throws or ends its process is a platform error', async () => {
  expect(await local.call({ action: 'fail', sentence: 'broken' })).toMatchObject({
    errCode: -504002,
    errMsg: expect.stringContaining('broken') as unknown,
  })
  expect(await local.call({ action: 'exit' })).toMatchObject({ errCode: -504002 })
  expect(await local.call({ action: 'nothing' })).toMatchObject({ errMsg: 'cloud.callFunction:ok' })
})

test('a reply over 6 MB is refused', async () => {
  expect(await local.call({ action: 'large', bytes: 6 * 1024 * 1024 })).toMatchObject({
    errCode: -504002,
    errMsg: expect.stringContaining('6 MB') as unknown,
  })
})

test('a function that is not there is named', async () => {
  expect(await local.call({}, 'o', 'absent')).toMatchObject({ errCode: -501000 })
})

test('functions live in the time of the local clock, and a move reaches those that run', async () => {
  const first = await result({ action: 'time' })
  expect(first.iso).toMatch(/^2020-11-27T08:/)
  expect(first).toMatchObject({
    isDate: true,
    fixed: '1970-01-01T00:00:00.000Z',
    text: expect.stringContaining('Nov 27 2020') as unknown,
  })
  await fetch(`${local.url}/local/clock`, { method: 'PUT', body: JSON.stringify({ now: '2021-01-01T00:00:00.000Z' }) })
  expect((await result({ action: 'time' })).iso).toMatch(/^2021-01-01T00:00:/)
  local.clock.set('2020-11-27T08:00:00.000Z')
})

test('the meter counts what each call asked of the database', async () => {
  await local.db.collection('metered').add([{ a: 1 }, { a: 2 }, { a: 3 }])
  local.meter.clear()
  await local.call({ action: 'read', collection: 'metered' })
  await local.call({ action: 'write', collection: 'metered' })
  const [read, write] = local.meter.calls
  expect(read).toMatchObject({
    function: 'probe',
    action: 'read',
    databaseCalls: 1,
    documentsRead: 3,
    documentsWritten: 0,
  })
  expect(write).toMatchObject({ action: 'write', databaseCalls: 1, documentsRead: 0, documentsWritten: 1 })
  expect(read?.bytesIn).toBeGreaterThan(0)
  expect(read?.bytesOut).toBe(1)
  expect(read?.databaseBytes).toBeGreaterThan(100)
  const over = (await (await fetch(`${local.url}/local/meter`)).json()) as { totals: Json; calls: Json[] }
  expect(over.totals).toMatchObject({ calls: 2, documentsRead: 3, documentsWritten: 1 })
  expect((await fetch(`${local.url}/local/meter`, { method: 'DELETE' })).status).toBe(204)
  expect(local.meter.calls).toEqual([])
})
