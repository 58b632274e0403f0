import { originOf, answerWithFile } from '../../../../cloudfunctions/_shared/rpc/http-file'
import { Refusal } from '../../../../cloudfunctions/_shared/rpc/refusal'

const sha256 = 'a'.repeat(64)
const file = { body: '数', mediaType: 'text/plain', sha256, download: null, freshSeconds: null, lasting: null }

function asked(headers: Record<string, string> = {}, httpMethod = 'GET') {
  return { path: '/', httpMethod, headers, queryStringParameters: {}, body: '', isBase64Encoded: false }
}

function answer(headers: Record<string, string> = {}, httpMethod = 'GET', read = () => Promise.resolve(file)) {
  return answerWithFile(asked(headers, httpMethod), read)
}

describe('a file over HTTP', () => {
  it.each([`"${sha256}"`, `W/"${sha256}"`, `"other", "${sha256}"`, '*'])(
    'is not sent again to whoever holds %s',
    async (tag) => {
      expect(await answer({ 'If-None-Match': tag })).toMatchObject({
        statusCode: 304,
        body: '',
        headers: { etag: `"${sha256}"`, 'cache-control': 'public, max-age=31536000, immutable' },
      })
    },
  )

  it.each(['', '"other"', sha256])('is sent to whoever says %j', async (tag) => {
    expect(await answer({ 'if-none-match': tag })).toMatchObject({ statusCode: 200, body: '数' })
  })

  it('is not sent where only its headers are asked for', async () => {
    const [whole, head] = [await answer(), await answer({}, 'HEAD')]
    expect(head).toEqual({ ...whole, body: '' })
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s and says what it takes', async (method) => {
    expect(await answer({}, method)).toMatchObject({ statusCode: 405, headers: { allow: 'GET, HEAD' } })
  })

  it('that is not there is said in Chinese and remembered by nobody', async () => {
    const reply = await answer({}, 'GET', () => Promise.reject(new Refusal('not-found', '没有')))
    expect(reply).toMatchObject({ statusCode: 404, headers: { 'cache-control': 'no-store' } })
    expect(JSON.parse(reply.body)).toEqual({ ok: false, failure: { code: 'not-found', message: '没有' } })
  })

  it('that cannot be read gives no detail away', async () => {
    const log = jest.spyOn(console, 'error').mockReturnValue()
    const reply = await answer({}, 'GET', () => Promise.reject(new Error('the password is 1')))
    expect([reply.statusCode, log.mock.calls.length]).toEqual([500, 1])
    expect(reply.body).not.toContain('password')
    log.mockRestore()
  })

  it('is not asked for by an event that is no request', async () => {
    expect((await answerWithFile({ action: 'releases.current' }, () => Promise.resolve(file))).statusCode).toBe(400)
  })
})

describe('the address a request came to', () => {
  it.each([
    ['data.example.cn', 'https://data.example.cn'],
    ['127.0.0.1:18080', 'http://127.0.0.1:18080'],
    ['<script>', ''],
    ['', ''],
  ])('%s is %s', (host, origin) => {
    expect(originOf(asked({ Host: host }))).toBe(origin)
  })
})
