import { cloudbaseWithFunctions, type CloudbaseWithFunctions, type Json } from '../cloudbase-with-functions'

let local: CloudbaseWithFunctions
beforeAll(async () => {
  local = await cloudbaseWithFunctions()
})
afterAll(() => local.close())

async function received(path: string, init: RequestInit): Promise<Json> {
  return (await (await fetch(local.url + path, init)).json()) as Json
}

test('a function gets the request as its event, with the path behind its prefix', async () => {
  const event = await received('/intake/reports?source=a&period=2020-11-27', {
    method: 'POST',
    headers: { 'content-type': 'text/plain', 'X-Nonce': 'n' },
    body: '健康卡 1',
  })
  expect(event).toMatchObject({
    path: '/reports',
    httpMethod: 'POST',
    queryStringParameters: { source: 'a', period: '2020-11-27' },
    headers: { 'x-nonce': 'n' },
    requestContext: { requestPath: '/intake/reports' },
    body: '健康卡 1',
    isBase64Encoded: false,
  })
})

test('with path transmission it gets the whole path', async () => {
  expect(await received('/impatient/reports', { method: 'PUT' })).toMatchObject({
    path: '/impatient/reports',
    httpMethod: 'PUT',
    body: '',
  })
})

test('the prefix alone is the root, and a longer word is somebody else', async () => {
  expect(await received('/intake', {})).toMatchObject({ path: '/' })
  expect((await fetch(`${local.url}/intakes`)).status).toBe(404)
})

test('bytes that are no text arrive as base64', async () => {
  const event = await received('/intake/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array([0, 255, 128]),
  })
  expect(event).toMatchObject({ body: 'AP+A', isBase64Encoded: true })
})

test('an integration reply becomes status, headers and body', async () => {
  const response = await fetch(`${local.url}/intake/x`)
  expect([response.status, response.headers.get('x-from')]).toEqual([201, 'probe'])
  const binary = await fetch(`${local.url}/intake/x?binary=1`)
  expect([...new Uint8Array(await binary.arrayBuffer())]).toEqual([0, 1, 2])
})

test('any other reply becomes JSON', async () => {
  const response = await fetch(`${local.url}/intake/x?raw=1`)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
})

test('a text over 100 KB is refused, other bytes only over 6 MB', async () => {
  const send = async (type: string, bytes: number) =>
    (
      await fetch(`${local.url}/intake/x?binary=1`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: 'x'.repeat(bytes),
      })
    ).status
  expect(await send('text/plain', 100 * 1024)).toBe(200)
  expect(await send('text/plain', 100 * 1024 + 1)).toBe(413)
  expect(await send('application/pdf', 200 * 1024)).toBe(200)
  expect(await send('application/pdf', 6 * 1024 * 1024 + 1)).toBe(413)
})

test('whoever sends a request over HTTP is nobody, also behind somebody', async () => {
  await Promise.all(Array.from({ length: 4 }, () => local.call({ action: 'sleep', milliseconds: 20 }, 'o-admin')))
  const headers = { 'x-wx-openid': 'o-admin', 'x-cloudbase-uid': 'admin', authorization: 'Bearer a.b.c' }
  const seen = await received('/intake/x?identity=1&WX_OPENID=o-admin', { headers })
  expect(seen.event).not.toHaveProperty('userInfo')
  expect(seen.fromProcess).toMatchObject({ openId: '', uid: '' })
  for (const names of [
    seen.fromContext,
    seen.process,
    JSON.parse((seen.context as { environment: string }).environment),
  ])
    for (const name of ['WX_OPENID', 'WX_APPID', 'TCB_UUID', 'TCB_ISANONYMOUS_USER', 'TRIGGER_SRC'])
      expect(names).not.toHaveProperty(name)
})
