import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshCloudbase, type FreshCloudbase } from '../fresh-cloudbase'

let root: string
let local: FreshCloudbase
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'site-'))
  const site = join(root, 'h5')
  await mkdir(join(site, 'js'), { recursive: true })
  await writeFile(join(site, 'index.html'), '<!doctype html><html><head><title>统计</title></head></html>')
  await writeFile(join(site, 'js', 'app.3f2a9c1d.js'), 'let a')
  await writeFile(join(site, 'service-worker.js'), 'let b')
  for (const name of ['secret.txt', 'secret']) await writeFile(join(root, name), 'not yours')
  local = await freshCloudbase({ site })
})
afterAll(async () => {
  await local.close()
  await rm(root, { recursive: true, force: true })
})

/** `fetch` tidies paths up; an attacker does not. */
async function rawReply(path: string): Promise<{ status: number | undefined; text: string }> {
  const { port } = new URL(local.url)
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, resolve).on('error', reject).end()
  })
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk)
  return { status: response.statusCode, text }
}

test('the page is served at the root and at every address without a file, and is asked for each time', async () => {
  for (const path of ['/', '/index.html', '/pages/overview/index']) {
    const response = await fetch(local.url + path)
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      expect.stringContaining('text/html'),
      'no-cache',
    ])
    expect(await response.text()).toContain('<title>统计</title>')
  }
})

test('files named by their hash may be kept, others are asked for each time', async () => {
  const cacheOf = async (path: string) => {
    const { headers } = await fetch(local.url + path)
    return [headers.get('content-type'), headers.get('cache-control')]
  }
  expect(await cacheOf('/js/app.3f2a9c1d.js')).toEqual([
    expect.stringContaining('text/javascript'),
    'public, max-age=31536000, immutable',
  ])
  expect(await cacheOf('/service-worker.js')).toEqual([expect.stringContaining('text/javascript'), 'no-cache'])
})

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/js/..%2f..%2fsecret.txt',
  '/a%00.js',
  '/%',
  '/absent.js',
])('%s leads nowhere', async (path) => {
  expect((await rawReply(path)).status).toBe(404)
})

test.each(['/../secret', '/..%2fsecret', '/js/..%2f..%2fsecret', '/%2e%2e%2fsecret'])(
  '%s, without an ending, is the page or nothing, never a file outside',
  async (path) => {
    const { status, text } = await rawReply(path)
    expect([200, 404]).toContain(status)
    expect(text).not.toContain('not yours')
    expect(status === 404 || text.includes('<title>统计</title>')).toBe(true)
  },
)
