import type { Instant } from '../../../src/contract/day'
import type { ListingRevision } from '../../../src/contract/listing-revision'
import { auditWriter } from '../audit/audit.writer'
import { personBehind } from '../people/identities.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { faultsOf } from './listing-faults'
import { currentListings } from './listings.reader'
import { inForceNumber, told } from './revision'
import { revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'

interface Ref {
  id: string
  number: number
}

/**
 * Hands one's own draft to a reviewer; again is harmless. Refuses with `not-found`, `forbidden`, `conflict` where the
 * listing has changed since, and `invalid-input` with every field that stands in the way.
 */
export async function submitListing(
  database: Database,
  { id, number }: Ref,
  person: string,
  now: Instant,
): Promise<ListingRevision> {
  return database.transaction(async (store) => {
    const revision = await revisionsReader(store).find(id, number)
    if (revision === null) throw new Refusal('not-found', '没有这份草稿。')
    if ((await personBehind(store, revision.proposedBy)) !== person)
      throw new Refusal('forbidden', '这份草稿是别人的。')
    if (revision.state === 'in-review') return told(revision)
    if (revision.state !== 'draft') throw new Refusal('conflict', '这一版不是草稿，不能提交。')
    const current = await currentListings(store)
    if (revision.base !== inForceNumber(current, id))
      throw new Refusal('conflict', '这个条目已有新的版本，请先比较，再在新版本上修改。')
    const faults = faultsOf(current, id, revision.content, revision.mergedInto)
    if (faults.length > 0) throw new Refusal('invalid-input', '还不能提交，请按提示修改。', faults)
    const submitted = { ...revision, state: 'in-review' as const }
    await revisionsWriter(store).put(submitted)
    await auditWriter(store).add({
      at: now,
      actor: person,
      action: 'listings.submit',
      target: revision._id,
      outcome: 'done',
      note: revision.reason,
    })
    return told(submitted)
  })
}
