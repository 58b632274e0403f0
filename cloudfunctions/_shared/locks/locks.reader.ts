import type { Instant } from '../../../src/contract/day'
import type { Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { type Change, isLocked, type KeptLocks, NO_LOCKS } from './lock'

export async function keptLocks(store: Store): Promise<KeptLocks> {
  return (await store.find<KeptLocks>('release-locks', NO_LOCKS._id)) ?? NO_LOCKS
}

/** Refuses with `conflict` to change a locked day that no exception covers. */
export async function refuseLocked(store: Store, change: Change, person: string, now: Instant): Promise<void> {
  const locks = await keptLocks(store)
  if (isLocked(locks, change, person, now))
    throw new Refusal(
      'conflict',
      `${locks.through} 及以前的数据已锁定，需要例外：请发布人在“锁定与例外”里开一个，由另一人使用。`,
    )
}
