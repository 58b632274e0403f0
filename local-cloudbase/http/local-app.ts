import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { accessFunction, functionAt } from './access-service'
import { adminRoutes } from './admin-routes'
import type { Environment } from './environment'
import { gatewayRoutes } from './gateway-routes'
import { localOnly, localOrigin } from './local-only'
import { localRoutes } from './local-routes'
import { miniProgramRoutes } from './mini-program-routes'
import { platformReply } from './platform-reply'
import { signInRoutes } from './sign-in-routes'
import { siteReply } from './site'

/** Everything the local CloudBase answers over HTTP. */
export function localApp(environment: Environment): Hono {
  const app = new Hono()
  app.onError((error, c) => platformReply(c, error))
  app.use('*', localOnly)
  for (const path of ['/auth/*', '/v1/*', '/local/*', '/wx/*']) app.use(path, cors({ origin: localOrigin }))
  app.get('/healthz', (c) => c.json({ ok: true }))
  app.route('/', adminRoutes(environment))
  app.route('/', signInRoutes(environment.clock))
  app.route('/', gatewayRoutes(environment))
  app.route('/', miniProgramRoutes(environment))
  app.route('/', localRoutes(environment))
  app.all('*', async (c) => {
    const configuration = functionAt(environment, c.req.path)
    if (configuration !== undefined) return accessFunction(c, environment, configuration)
    const reply =
      environment.site !== undefined && ['GET', 'HEAD'].includes(c.req.method)
        ? await siteReply(c, environment.site)
        : undefined
    return reply ?? c.json({ code: 'NOT_FOUND', message: 'there is nothing here' }, 404)
  })
  return app
}
