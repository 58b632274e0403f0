import * as v from 'valibot'
import type { FailureCode } from '../../../src/contract/failure'
import { failureOf } from './failure-of'

/** What the HTTP access service hands over; nothing in it is to be trusted. */
export const HttpRequest = v.object({
  path: v.string(),
  httpMethod: v.string(),
  headers: v.optional(v.record(v.string(), v.unknown()), {}),
  queryStringParameters: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.nullable(v.string())),
  isBase64Encoded: v.optional(v.boolean(), false),
})
export type HttpRequest = v.InferOutput<typeof HttpRequest>

export interface HttpResponse {
  statusCode: number
  headers: Record<string, string>
  body: string
}

/** A name for what is wrong becomes the status other systems know it by. */
const statuses: Record<FailureCode, number> = {
  'unknown-action': 400,
  'invalid-input': 400,
  forbidden: 401,
  'not-found': 400,
  withdrawn: 410,
  conflict: 409,
  'too-large': 413,
  internal: 500,
}

function response(statusCode: number, body: unknown): HttpResponse {
  return { statusCode, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) }
}

/** Whether a request ended in a fault of the function itself. */
export function isServerFault({ statusCode }: Pick<HttpResponse, 'statusCode'>): boolean {
  return statusCode >= 500
}

/** Answers HTTP with the body a function would give, and a status. It never rejects. */
export async function answerHttp(work: () => Promise<unknown>): Promise<HttpResponse> {
  try {
    return response(200, { ok: true, output: await work() })
  } catch (thrown) {
    const failure = failureOf(thrown)
    return response(statuses[failure.code], { ok: false, failure })
  }
}

/** The raw bytes of a body. */
export function bodyBytes({ body, isBase64Encoded }: HttpRequest): Buffer {
  return Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8')
}

/** A header's value, whatever its name's case; empty where it is absent. */
export function header({ headers }: HttpRequest, name: string): string {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)
  return found ? String(found[1]) : ''
}
