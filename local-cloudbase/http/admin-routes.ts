import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { logFailure } from '../failure-log'
import type { Tally } from '../meter'
import { PlatformFailure } from '../platform-failure'
import { BodyTooLarge, jsonObject, readBody } from './body'
import type { Environment } from './environment'

/** Bytes of a request. */
const LARGEST_REQUEST = 6 * 1024 * 1024
/** Refusals a program is expected to live with; the rest is worth a line in the log. */
const EXPECTED = new Set(['DATABASE_DUPLICATE_WRITE', 'DATABASE_TRANSACTION_CONFLICT'])
/** A function's failure has its line already; the SDK aborts after every conflict, though that has ended the transaction. */
const LOGGED_ELSEWHERE = new Set(['functions.invokeFunction', 'database.abortTransaction'])

interface AdminReply {
  data?: Record<string, unknown>
  transactionId?: string
}

async function invokeFunction({ functions }: Environment, body: Record<string, unknown>): Promise<AdminReply> {
  const name = String(body.function_name)
  const event: unknown =
    typeof body.request_data === 'string' && body.request_data !== '' ? JSON.parse(body.request_data) : {}
  const action = actionOf(event)
  const { text } = await functions.invoke({ name, event, action, caller: { via: 'function' } })
  return { data: { response_data: text } }
}

/** How the meter names a call: the action its event asks for. */
export function actionOf(event: unknown): string {
  const action = typeof event === 'object' && event !== null ? (event as Record<string, unknown>).action : undefined
  return typeof action === 'string' ? action : ''
}

async function answer(environment: Environment, body: Record<string, unknown>, tally: Tally): Promise<AdminReply> {
  const action = String(body.action)
  if (action === 'functions.invokeFunction') return invokeFunction(environment, body)
  return environment.database.answer(action, body, tally)
}

function refusal(
  environment: Environment,
  requestId: string,
  action: string,
  error: unknown,
): { requestId: string; code: string; message: string } {
  const known = error instanceof PlatformFailure
  const code = known
    ? error.code
    : error instanceof BodyTooLarge
      ? 'EXCEED_MAX_PAYLOAD_SIZE'
      : 'DATABASE_REQUEST_FAILED'
  const message =
    error instanceof BodyTooLarge
      ? 'the request is larger than 6 MB'
      : error instanceof Error
        ? error.message
        : String(error)
  if (!EXPECTED.has(code) && !LOGGED_ELSEWHERE.has(action)) {
    logFailure({ at: environment.clock.now().toISOString(), where: action, requestId, code, message })
  }
  return { requestId, code, message }
}

async function admin(environment: Environment, request: Request, tally: Tally): Promise<string> {
  const requestId = randomUUID()
  let action = 'database'
  try {
    const raw = await readBody(request, LARGEST_REQUEST)
    tally.databaseBytes += raw.byteLength
    const body = jsonObject(raw)
    if (body === undefined) throw new PlatformFailure('INVALID_PARAM', 'the body is not a JSON object')
    action = String(body.action)
    if (action.startsWith('database.')) tally.databaseCalls += 1
    const reply = JSON.stringify({ requestId, ...(await answer(environment, body, tally)) })
    tally.databaseBytes += Buffer.byteLength(reply)
    return reply
  } catch (error) {
    return JSON.stringify(refusal(environment, requestId, action, error))
  }
}

/** What the server SDK talks to; every instance of a function has an address of its own, so its requests can be counted. */
export function adminRoutes(environment: Environment): Hono {
  const json = { 'content-type': 'application/json; charset=utf-8' }
  const app = new Hono()
  app.post('/admin', async (c) => c.body(await admin(environment, c.req.raw, environment.meter.direct), 200, json))
  app.post('/admin/:child', async (c) => {
    const tally = environment.functions.tallyOf(c.req.param('child')) ?? environment.meter.direct
    return c.body(await admin(environment, c.req.raw, tally), 200, json)
  })
  return app
}
