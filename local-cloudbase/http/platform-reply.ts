import type { Context } from 'hono'
import { PlatformFailure } from '../platform-failure'
import { BodyTooLarge } from './body'

const STATUS: Record<string, 400 | 401 | 404 | 413 | 504> = {
  INVALID_PARAM: 400,
  INVALID_CREDENTIALS: 401,
  FUNCTION_NOT_FOUND: 404,
  TRIGGER_NOT_FOUND: 404,
  EXCEED_MAX_PAYLOAD_SIZE: 413,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: 504,
}

/** An error as a gateway of the platform answers it: a status, and `{ code, message }`. */
export function platformReply(c: Context, error: unknown): Response {
  if (error instanceof BodyTooLarge)
    return c.json({ code: 'EXCEED_MAX_PAYLOAD_SIZE', message: 'the body is too large' }, 413)
  if (error instanceof PlatformFailure)
    return c.json({ code: error.code, message: error.message }, STATUS[error.code] ?? 500)
  return c.json({ code: 'INTERNAL_ERROR', message: error instanceof Error ? error.message : String(error) }, 500)
}
