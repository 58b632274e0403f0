import { createHash } from 'node:crypto'
import type { Instant } from '../../../src/contract/day'
import { later } from './clock'
import { type Database, type Document, Duplicate, type Store } from './database'

/** How often something happened in an hour, and how many digits that had when it was last told. */
export interface Counter extends Document {
  count: number
  told: number
  until: Instant
}

/** The length of a window, in milliseconds. */
const HOUR_MS = 3_600_000

/** The counter of something in this hour (UTC), before anything is counted. */
function counterOf(what: readonly string[], now: Instant): Counter {
  const named = JSON.stringify([...what, now.slice(0, 13)])
  return { _id: createHash('sha256').update(named).digest('hex'), count: 0, told: 0, until: later(now, HOUR_MS) }
}

/** Counts one more of something in this hour and says how many that makes; inside a transaction none is lost. */
export async function countInHour(store: Store, what: readonly string[], now: Instant): Promise<number> {
  const fresh = counterOf(what, now)
  const before = (await store.find<Counter>('counters', fresh._id)) ?? fresh
  const counter: Counter = { ...before, count: before.count + 1 }
  await store.put('counters', counter)
  return counter.count
}

/** Counts one more without a transaction, so that a storm does not wait for itself; gives the counter as it is then. */
export async function countAtOnce(database: Database, what: readonly string[], now: Instant): Promise<Counter> {
  const first: Counter = { ...counterOf(what, now), count: 1 }
  const increase = () => database.increase('counters', first._id, 'count')
  if (!(await increase())) {
    try {
      await database.add('counters', first)
    } catch (thrown) {
      if (!(thrown instanceof Duplicate)) throw thrown
      await increase()
    }
  }
  return (await database.find<Counter>('counters', first._id)) ?? first
}

/** Forgets counters whose hour is over, and says how many. */
export async function dropCounters(database: Database, now: Instant): Promise<{ dropped: number }> {
  return { dropped: await database.remove('counters', { until: { atMost: now } }) }
}
