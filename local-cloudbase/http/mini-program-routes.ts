import { Hono } from 'hono'
import { LOCAL_APP_ID } from '../functions/identity'
import { PlatformFailure } from '../platform-failure'
import { actionOf } from './admin-routes'
import { jsonObject, readBody } from './body'
import type { Environment } from './environment'
import { platformReply } from './platform-reply'

const LARGEST_BODY = 6 * 1024 * 1024
/** The numbers `wx.cloud.callFunction` fails with. */
const ERROR_NUMBERS: Record<string, number> = { FUNCTION_NOT_FOUND: -501000, FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003 }
const EXECUTE_FAILED = -504002

interface CallFunctionReply {
  errMsg: string
  errCode?: number
  result?: unknown
  requestID?: string
}

async function callFunction({ functions }: Environment, body: Record<string, unknown>): Promise<CallFunctionReply> {
  const { name, openid, data: sent } = body
  if (typeof name !== 'string' || typeof openid !== 'string' || openid === '')
    throw new PlatformFailure('INVALID_PARAM', 'name and openid are needed')
  const fields = typeof sent === 'object' && sent !== null ? sent : {}
  const event = { ...fields, userInfo: { appId: LOCAL_APP_ID, openId: openid } }
  const { reply, requestId } = await functions.invoke({
    name,
    event,
    action: actionOf(event),
    caller: { via: 'mini-program', openid },
  })
  return { errMsg: 'cloud.callFunction:ok', result: reply, requestID: requestId }
}

function failed(error: PlatformFailure): CallFunctionReply {
  const errCode = ERROR_NUMBERS[error.code] ?? EXECUTE_FAILED
  return { errCode, errMsg: `cloud.callFunction:fail Error: errCode: ${errCode} | errMsg: ${error.message}` }
}

/** Stands in for `wx.cloud.callFunction`: the caller names the openid, which only a stub of `wx` on this machine may do. */
export function miniProgramRoutes(environment: Environment): Hono {
  const app = new Hono()
  app.post('/wx/cloud', async (c) => {
    try {
      const body = jsonObject(await readBody(c.req.raw, LARGEST_BODY))
      if (body === undefined) throw new PlatformFailure('INVALID_PARAM', 'the body is not a JSON object')
      return c.json(await callFunction(environment, body))
    } catch (error) {
      return error instanceof PlatformFailure && error.code !== 'INVALID_PARAM'
        ? c.json(failed(error))
        : platformReply(c, error)
    }
  })
  return app
}
