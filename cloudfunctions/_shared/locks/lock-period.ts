import type { Day, Instant } from '../../../src/contract/day'
import type { Locks } from '../../../src/contract/locks'
import { auditWriter } from '../audit/audit.writer'
import { inForce } from '../releases/release'
import { releasesReader } from '../releases/releases.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { keptLocks } from './locks.reader'
import { putLocks } from './locks.writer'
import { locksShown } from './locks-shown'

/**
 * Locks all days up to one that has been published; a lock only moves forward. Refuses with `conflict` a day not
 * published yet, or one locked before.
 */
export async function lockPeriod(
  database: Database,
  { through, reason }: { through: Day; reason: string },
  publisher: string,
  now: Instant,
): Promise<Locks> {
  return database.transaction(async (store) => {
    const locks = await keptLocks(store)
    const release = inForce(await releasesReader(store).current(), now)
    if (release === null || through > release.asOf)
      throw new Refusal('conflict', '只能锁定已公布的日期，不能晚于现行发布的数据截至日。')
    if (locks.through !== null && through < locks.through)
      throw new Refusal('conflict', `已锁定到 ${locks.through}，锁定只能往后移；要改锁定的数据请开例外。`)
    const moved = { ...locks, through }
    await putLocks(store, moved)
    const about = { actor: publisher, action: 'locks.set', target: through }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: reason })
    return locksShown(moved, publisher, now)
  })
}
