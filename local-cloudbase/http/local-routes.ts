import { Hono } from 'hono'
import { PlatformFailure } from '../platform-failure'
import { jsonObject, readBody } from './body'
import type { Environment } from './environment'
import { platformReply } from './platform-reply'

const LARGEST_BODY = 1_024

function clockState({ clock }: Environment): { now: string; shiftMs: number } {
  return { now: clock.now().toISOString(), shiftMs: clock.shiftMs }
}

async function moveClock(environment: Environment, request: Request): Promise<void> {
  const { now } = jsonObject(await readBody(request, LARGEST_BODY)) ?? {}
  try {
    environment.clock.set(String(now))
  } catch {
    throw new PlatformFailure('INVALID_PARAM', 'now must be an ISO instant between 2000-01-01 and 2100-01-01')
  }
}

/** What only this machine has: its clock, its meter, and timers fired by hand. */
export function localRoutes(environment: Environment): Hono {
  const { meter, timers } = environment
  const app = new Hono()
  app.onError((error, c) => platformReply(c, error))
  app.get('/local/clock', (c) => c.json(clockState(environment), 200, { 'cache-control': 'no-store' }))
  app.put('/local/clock', async (c) => {
    await moveClock(environment, c.req.raw)
    return c.json(clockState(environment))
  })
  app.get('/local/meter', (c) => c.json({ calls: meter.calls, totals: meter.totals(), direct: meter.direct }))
  app.delete('/local/meter', (c) => {
    meter.clear()
    return c.body(null, 204)
  })
  app.post('/local/timers/:function/:trigger', async (c) => {
    const { text } = await timers.fire(c.req.param('function'), c.req.param('trigger'))
    return c.body(text, 200, { 'content-type': 'application/json; charset=utf-8' })
  })
  return app
}
