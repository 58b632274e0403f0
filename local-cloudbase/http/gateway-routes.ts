import { Hono } from 'hono'
import { PlatformFailure } from '../platform-failure'
import { readToken } from '../tokens'
import { actionOf } from './admin-routes'
import { jsonObject, readBody } from './body'
import type { Environment } from './environment'
import { platformReply } from './platform-reply'

/** Bytes of a text body through the gateway. */
const LARGEST_BODY = 100 * 1024

async function called(environment: Environment, request: Request, name: string): Promise<string> {
  const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  const holder = token === undefined ? undefined : readToken(token, environment.clock.now())
  if (holder === undefined) throw new PlatformFailure('INVALID_CREDENTIALS', 'a token is missing or has expired')
  const event = jsonObject(await readBody(request, LARGEST_BODY))
  if (event === undefined) throw new PlatformFailure('INVALID_PARAM', 'the body is not a JSON object')
  const caller = { via: 'gateway', uid: holder.sub, anonymous: holder.anonymous } as const
  return (await environment.functions.invoke({ name, event, action: actionOf(event), caller })).text
}

/** Functions as the gateway's HTTP API calls them: the token says who, the body is the event, the reply is what the function returned. */
export function gatewayRoutes(environment: Environment): Hono {
  const app = new Hono()
  app.post('/v1/functions/:name', async (c) => {
    try {
      const text = await called(environment, c.req.raw, c.req.param('name'))
      return c.body(text, 200, { 'content-type': 'application/json; charset=utf-8' })
    } catch (error) {
      return platformReply(c, error)
    }
  })
  return app
}
