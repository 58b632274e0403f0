import { createHash } from 'node:crypto'
import type { Instant } from '../../../src/contract/day'
import { later } from './clock'
import type { Database, Document, Store } from './database'

interface Counter extends Document {
  count: number
  until: Instant
}

/** The length of a window, in milliseconds. */
const HOUR_MS = 3_600_000

/** Counts one more of something in this hour (UTC) and says how many that makes; inside a transaction none is lost. */
export async function countInHour(store: Store, what: readonly string[], now: Instant): Promise<number> {
  const hour = now.slice(0, 13)
  const _id = createHash('sha256')
    .update(JSON.stringify([...what, hour]))
    .digest('hex')
  const count = ((await store.find<Counter>('counters', _id))?.count ?? 0) + 1
  const counter: Counter = { _id, count, until: later(now, HOUR_MS) }
  await store.put('counters', counter)
  return count
}

/** Forgets counters whose hour is over, and says how many. */
export async function dropCounters(database: Database, now: Instant): Promise<{ dropped: number }> {
  return { dropped: await database.remove('counters', { until: { atMost: now } }) }
}
