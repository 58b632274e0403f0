import type { Context } from 'hono'
import type { FunctionConfiguration } from '../functions/function-configuration'
import type { Failure } from '../../src/contract/failure'
import { BodyTooLarge } from './body'
import type { Environment } from './environment'
import { integrationEvent } from './integration-event'
import { platformReply } from './platform-reply'

interface IntegrationReply {
  statusCode: number
  headers?: Record<string, string>
  body?: string
  isBase64Encoded?: boolean
}

function isIntegrationReply(reply: unknown): reply is IntegrationReply {
  return (
    typeof reply === 'object' && reply !== null && typeof (reply as { statusCode?: unknown }).statusCode === 'number'
  )
}

function httpReply(reply: unknown, text: string): Response {
  if (typeof reply === 'string') return new Response(reply, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  if (!isIntegrationReply(reply))
    return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } })
  const body = reply.isBase64Encoded === true ? Buffer.from(reply.body ?? '', 'base64') : (reply.body ?? '')
  const empty = reply.statusCode === 204 || reply.statusCode === 304
  return new Response(empty ? null : body, { status: reply.statusCode, headers: reply.headers ?? {} })
}

/** The function whose path prefix, the longest first, a request's path lies under. */
export function functionAt(environment: Environment, path: string): FunctionConfiguration | undefined {
  const under = (prefix: string): boolean => path === prefix || path.startsWith(`${prefix.replace(/\/$/, '')}/`)
  const reached = environment.functions.all().filter((one) => one.path !== undefined && under(one.path))
  return reached.sort((a, b) => (b.path ?? '').length - (a.path ?? '').length)[0]
}

const tooLarge: Failure = { code: 'too-large', message: '报告超过 100 KB，请拆分后提交，或由工作人员上传文件。' }

/** The HTTP access service: the function gets the request as its event, nobody vouches for who sent it. */
export async function accessFunction(
  c: Context,
  environment: Environment,
  configuration: FunctionConfiguration,
): Promise<Response> {
  try {
    const event = await integrationEvent(c.req.raw, configuration)
    const action = `${event.httpMethod} ${new URL(c.req.url).pathname}`
    const { reply, text } = await environment.functions.invoke({
      name: configuration.name,
      event,
      action,
      caller: { via: 'http' },
    })
    return httpReply(reply, text)
  } catch (error) {
    if (error instanceof BodyTooLarge) return c.json({ ok: false, failure: tooLarge }, 413)
    return platformReply(c, error)
  }
}
