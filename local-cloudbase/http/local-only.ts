import type { MiddlewareHandler } from 'hono'

const LOCAL_HOST = /^(localhost|127\.0\.0\.1)(:\d+)?$/i
const LOCAL_ORIGIN = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/

/** Pages of a development server on this machine may call; pages from elsewhere may not. */
export function localOrigin(origin: string): string | null {
  return LOCAL_ORIGIN.test(origin) ? origin : null
}

/**
 * Refuses what a page from elsewhere sends through a browser on this machine: a foreign Origin, and a foreign Host, which is how a
 * name that was pointed at 127.0.0.1 shows. What is no browser sends no Origin.
 */
export const localOnly: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin')
  const foreign = origin !== undefined && localOrigin(origin) === null
  if (foreign || !LOCAL_HOST.test(c.req.header('host') ?? ''))
    return c.json({ code: 'FORBIDDEN', message: 'only this machine may call' }, 403)
  await next()
}
