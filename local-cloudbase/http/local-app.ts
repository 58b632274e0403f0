import { Hono } from 'hono'
import { adminRoutes } from './admin-routes'
import type { Environment } from './environment'

/** Everything the local CloudBase answers over HTTP. */
export function localApp(environment: Environment): Hono {
  const app = new Hono()
  app.get('/healthz', c => c.json({ ok: true }))
  app.route('/', adminRoutes(environment))
  return app
}
