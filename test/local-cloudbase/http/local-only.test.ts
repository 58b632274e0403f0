import { request } from 'node:http'
import { cloudbaseWithFunctions, type CloudbaseWithFunctions } from '../cloudbase-with-functions'

let local: CloudbaseWithFunctions
beforeAll(async () => {
  local = await cloudbaseWithFunctions()
})
afterAll(() => local.close())

const CALL = JSON.stringify({ name: 'probe', data: { action: 'nothing' }, openid: 'o-resident' })
const INSERTION = JSON.stringify({ action: 'database.insertDocument', collectionName: 'c', data: ['{"a":1}'] })

/** Posts as a page does that wants no preflight; `fetch` would not let the Host be chosen. */
async function post(path: string, body: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(local.url)
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...headers },
    }
    request(options, (response) => {
      resolve(response.resume().statusCode)
    })
      .on('error', reject)
      .end(body)
  })
}

test.each<Record<string, string>>([
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://127.0.0.1.evil.example' },
  { origin: 'http://localhost:1@evil.example' },
  { host: 'evil.example' },
  { host: 'evil.example:18080' },
])('a page from elsewhere calls nothing: %j', async (headers) => {
  local.meter.clear()
  expect(await post('/wx/cloud', CALL, headers)).toBe(403)
  expect(await post('/admin', INSERTION, headers)).toBe(403)
  expect(await post('/intake/reports', 'x', headers)).toBe(403)
  expect([local.meter.calls, local.meter.direct.databaseCalls]).toEqual([[], 0])
})

test.each<Record<string, string>>([
  {},
  { origin: 'http://localhost:10086' },
  { origin: 'http://127.0.0.1' },
  { host: 'localhost:18080' },
])('this machine does: %j', async (headers) => {
  expect(await post('/wx/cloud', CALL, headers)).toBe(200)
  expect(await post('/admin', INSERTION, headers)).toBe(200)
})
