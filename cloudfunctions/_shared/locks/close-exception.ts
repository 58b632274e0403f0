import type { Input } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { Locks, locks as contract } from '../../../src/contract/locks'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { openExceptions } from './lock'
import { keptLocks } from './locks.reader'
import { putLocks } from './locks.writer'
import { locksShown } from './locks-shown'

/** Ends an exception before its time, at once. Refuses with `not-found`, and `conflict` where it has ended. */
export async function closeException(
  database: Database,
  { id, reason }: Input<typeof contract, 'locks.close'>,
  publisher: string,
  now: Instant,
): Promise<Locks> {
  return database.transaction(async (store) => {
    const locks = await keptLocks(store)
    if (!locks.exceptions.some((one) => one.id === id)) throw new Refusal('not-found', '没有这个例外。')
    if (!openExceptions(locks, now).some((one) => one.id === id))
      throw new Refusal('conflict', '这个例外已经结束，请刷新。')
    const exceptions = locks.exceptions.map((one) => (one.id === id ? { ...one, until: now } : one))
    const closed = { ...locks, exceptions }
    await putLocks(store, closed)
    const about = { actor: publisher, action: 'locks.close', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: reason })
    return locksShown(closed, publisher, now)
  })
}
