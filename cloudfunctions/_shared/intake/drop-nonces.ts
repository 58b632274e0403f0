import type { Instant } from '../../../src/contract/day'
import { later } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { dropNonces } from './nonces.writer'

const KEPT_MS = 10 * 60 * 1000

/** Drops used nonces older than 10 minutes: by then their timestamps are refused anyway. Says how many. */
export async function dropUsedNonces(database: Database, now: Instant): Promise<{ dropped: number }> {
  return { dropped: await dropNonces(database, later(now, -KEPT_MS)) }
}
