import type { Instant } from '../../../src/contract/day'
import type { ListingRevision, RevisionState } from '../../../src/contract/listing-revision'
import { auditWriter } from '../audit/audit.writer'
import { personBehind } from '../people/identities.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { told } from './revision'
import { revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'

const given: readonly RevisionState[] = ['draft', 'refused', 'in-review']

/**
 * Gives up one's own revision before it is decided; again is harmless. Refuses with `not-found`, `forbidden` where it
 * is somebody else's, and `conflict` where it was approved, or came with an import.
 */
export async function discardListing(
  database: Database,
  { id, number }: { id: string; number: number },
  person: string,
  now: Instant,
): Promise<ListingRevision> {
  return database.transaction(async (store) => {
    const revision = await revisionsReader(store).find(id, number)
    if (revision === null) throw new Refusal('not-found', '没有这份草稿。')
    if ((await personBehind(store, revision.proposedBy)) !== person)
      throw new Refusal('forbidden', '这份草稿是别人的。')
    if (revision.state === 'discarded') return told(revision)
    if (revision.way === 'import') throw new Refusal('conflict', '这一版是批量导入的，请在导入里一起退回。')
    if (!given.includes(revision.state)) throw new Refusal('conflict', '这一版已经通过审核，不能作废。')
    const discarded = { ...revision, state: 'discarded' as const }
    await revisionsWriter(store).put(discarded)
    await auditWriter(store).add({
      at: now,
      actor: person,
      action: 'listings.discard',
      target: revision._id,
      outcome: 'done',
      note: '',
    })
    return told(discarded)
  })
}
