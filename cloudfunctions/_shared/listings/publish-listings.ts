import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database, Store } from '../rpc/database'
import { putInForce } from './in-force.writer'
import { faultsOf } from './listing-faults'
import { currentListings } from './listings.reader'
import { inForceNumber, type StoredRevision } from './revision'
import { revisionsDue, revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'

const TIMER = 'timer:publish-listings'

/** Why a revision whose time has come cannot be in force after all; null where it can. */
function hindrance(
  current: Parameters<typeof faultsOf>[0],
  { listing, base, content, mergedInto }: StoredRevision,
): string | null {
  if (base !== inForceNumber(current, listing)) return '到生效时间时，条目已有别的新版本。'
  return faultsOf(current, listing, content, mergedInto)[0]?.message ?? null
}

async function publishOne(store: Store, { listing, number }: StoredRevision, now: Instant): Promise<boolean> {
  const revision = await revisionsReader(store).find(listing, number)
  if (revision?.state !== 'scheduled') return false
  const current = await currentListings(store)
  const why = hindrance(current, revision)
  if (why === null) await putInForce(store, current, revision, now)
  else await revisionsWriter(store).put({ ...revision, state: 'refused', reply: why })
  const done = { at: now, actor: TIMER, action: 'listings.publish', target: revision._id }
  await auditWriter(store).add({ ...done, outcome: why === null ? 'done' : 'refused', note: why ?? '' })
  return why === null
}

/** Puts in force what was approved for a time that has come, each whole or not at all; says how many. */
export async function publishListings(database: Database, now: Instant): Promise<number> {
  let published = 0
  for (const due of await revisionsDue(database, now))
    if (await database.transaction((store) => publishOne(store, due, now))) published += 1
  return published
}
