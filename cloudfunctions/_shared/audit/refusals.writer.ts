import type { Instant } from '../../../src/contract/day'
import { countInHour } from '../rpc/counters'
import type { Database } from '../rpc/database'
import { auditWriter } from './audit.writer'
import type { Happening } from './audit-event'

export type Refused = Pick<Happening, 'actor' | 'action' | 'target' | 'note'>

/** The 1st, 10th, 100th … of the same in an hour: a storm leaves a few events that say how large it has grown. */
function isTold(count: number): boolean {
  return /^10*$/.test(String(count))
}

/** Keeps that something was refused, in a transaction of its own: what was refused has none that lasts. */
export async function keepRefusal(
  database: Database,
  { actor, action, target, note }: Refused,
  now: Instant,
): Promise<void> {
  await database.transaction(async (store) => {
    const count = await countInHour(store, [actor, action, target, note], now)
    if (!isTold(count)) return
    const told = count === 1 ? note : `${note} ×${count}`
    await auditWriter(store).add({ at: now, actor, action, target, outcome: 'refused', note: told })
  })
}
