import type { Instant } from '../../../src/contract/day'
import type { Locks } from '../../../src/contract/locks'
import type { Database } from '../rpc/database'
import { keptLocks } from './locks.reader'
import { locksShown } from './locks-shown'

/** What is locked, and every exception there was lately, with its end. */
export async function showLocks(database: Database, person: string, now: Instant): Promise<Locks> {
  return locksShown(await keptLocks(database), person, now)
}
