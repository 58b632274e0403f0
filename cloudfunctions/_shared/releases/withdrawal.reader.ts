import type { Instant } from '../../../src/contract/day'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { inForce, type Release } from './release'
import { releasesReader } from './releases.reader'
import { withdrawalWords, withdrawnOf } from './withdrawal'

/** Refuses with `withdrawn` a release that was taken back: when, why, and what holds instead (spec: E36). */
export async function refuseWithdrawn(database: Database, release: Release | null, now: Instant): Promise<void> {
  const withdrawn = release && withdrawnOf(release)
  if (!withdrawn) return
  const holds = inForce(await releasesReader(database).current(), now)
  throw new Refusal('withdrawn', withdrawalWords(withdrawn, holds?.id ?? null))
}
