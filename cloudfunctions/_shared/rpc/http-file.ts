import type { FailureCode } from '../../../src/contract/failure'
import { failureOf } from './failure-of'
import { header, HttpRequest, type HttpResponse } from './http'
import { parse } from './parse'
import { Refusal } from './refusal'

/** A file to be read over HTTP; `sha256` is its bytes' and its tag, `freshSeconds` null where it never changes. */
export interface ServedFile {
  body: string
  mediaType: string
  sha256: string
  download: string | null
  freshSeconds: number | null
  /** The address where the same bytes stay for ever. */
  lasting: string | null
}

const METHODS = ['GET', 'HEAD']

/** Whoever only reads is told as HTTP has it; a method that would change something is no action here. */
const statuses: Record<FailureCode, number> = {
  'unknown-action': 405,
  'invalid-input': 400,
  forbidden: 403,
  'not-found': 404,
  withdrawn: 410,
  conflict: 409,
  'too-large': 413,
  internal: 500,
}

/** Pages of any origin may read what everybody may read, and nobody guesses another type than the one stated. */
const forEverybody = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, content-location, content-disposition',
  'x-content-type-options': 'nosniff',
}

function cacheFor(seconds: number | null): string {
  return seconds === null ? 'public, max-age=31536000, immutable' : `public, max-age=${seconds}, must-revalidate`
}

function headersOf({ mediaType, sha256, download, freshSeconds, lasting }: ServedFile): Record<string, string> {
  return {
    ...forEverybody,
    'content-type': mediaType,
    'cache-control': cacheFor(freshSeconds),
    etag: `"${sha256}"`,
    ...(lasting === null ? {} : { 'content-location': lasting }),
    ...(download === null ? {} : { 'content-disposition': `attachment; filename="${download}"` }),
  }
}

/** Whether the asker holds these bytes already (RFC 9110, weak comparison). */
function isHeld(request: HttpRequest, sha256: string): boolean {
  const held = header(request, 'if-none-match').split(',')
  return held.some((tag) => ['*', `"${sha256}"`].includes(tag.trim().replace(/^W\//, '')))
}

function fileReply(request: HttpRequest, file: ServedFile): HttpResponse {
  const headers = headersOf(file)
  if (isHeld(request, file.sha256)) return { statusCode: 304, headers, body: '' }
  return { statusCode: 200, headers, body: request.httpMethod === 'HEAD' ? '' : file.body }
}

function failureReply(thrown: unknown, method: string): HttpResponse {
  const failure = failureOf(thrown)
  const statusCode = statuses[failure.code]
  const headers = {
    ...forEverybody,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(statusCode === 405 ? { allow: METHODS.join(', ') } : {}),
  }
  return { statusCode, headers, body: method === 'HEAD' ? '' : JSON.stringify({ ok: false, failure }) }
}

async function reply(event: unknown, read: (request: HttpRequest) => Promise<ServedFile>): Promise<HttpResponse> {
  const request = parse(HttpRequest, event)
  try {
    if (!METHODS.includes(request.httpMethod)) throw new Refusal('unknown-action', '这里只能读取，请用 GET 或 HEAD。')
    return fileReply(request, await read(request))
  } catch (thrown) {
    return failureReply(thrown, request.httpMethod)
  }
}

/** Answers GET and HEAD with a file, 304 where the asker holds it, and what went wrong as JSON. It never rejects. */
export async function answerWithFile(
  event: unknown,
  read: (request: HttpRequest) => Promise<ServedFile>,
): Promise<HttpResponse> {
  try {
    return await reply(event, read)
  } catch (thrown) {
    return failureReply(thrown, '')
  }
}

/** A machine's own address has no certificate; any other is reached over HTTPS. */
const OWN_MACHINE = /^(localhost|127\.0\.0\.1)(:\d+)?$/

/** The address a request came to, for formats that want whole addresses; a host that is none gives an empty one. */
export function originOf(request: HttpRequest): string {
  const host = header(request, 'host').toLowerCase()
  if (!/^[a-z0-9.-]+(:\d{1,5})?$/.test(host)) return ''
  return `${OWN_MACHINE.test(host) ? 'http' : 'https'}://${host}`
}
