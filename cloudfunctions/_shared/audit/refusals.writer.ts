import type { Instant } from '../../../src/contract/day'
import { countAtOnce, type Counter } from '../rpc/counters'
import type { Database } from '../rpc/database'
import { auditWriter } from './audit.writer'
import type { Happening } from './audit-event'

export type Refused = Pick<Happening, 'actor' | 'action' | 'target' | 'note'>

/** A count is told when it gets another digit: a storm leaves a few events that say how large it has grown. */
function isTold({ count, told }: Counter): boolean {
  return String(count).length <= told
}

/** What the audit says of the 1st, the 10th, the 100th … of the same in an hour. */
function words(note: string, { count }: Counter): string {
  const digits = String(count).length
  return digits === 1 ? note : `${note} ×${10 ** (digits - 1)}`
}

/** Keeps that something was refused, by itself: what was refused has no transaction that lasts. */
export async function keepRefusal(
  database: Database,
  { actor, action, target, note }: Refused,
  now: Instant,
): Promise<void> {
  const counted = await countAtOnce(database, [actor, action, target, note], now)
  if (isTold(counted)) return
  await database.transaction(async (store) => {
    const counter = (await store.find<Counter>('counters', counted._id)) ?? counted
    if (isTold(counter)) return
    const told: Counter = { ...counter, told: String(counter.count).length }
    await store.put('counters', told)
    const happening = { at: now, actor, action, target, outcome: 'refused', note: words(note, counter) } as const
    await auditWriter(store).add(happening)
  })
}
