import type { Instant } from '../../../src/contract/day'
import type { ListingRevision } from '../../../src/contract/listing-revision'
import { auditWriter } from '../audit/audit.writer'
import { personBehind } from '../people/identities.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { told } from './revision'
import { revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'

/** Gives a revision back to its proposer, with a reply. Refuses with `not-found`, and `conflict` where it does not wait for review or for its time. */
export async function refuseListing(
  database: Database,
  { id, number, reply }: { id: string; number: number; reply: string },
  person: string,
  now: Instant,
): Promise<ListingRevision> {
  return database.transaction(async (store) => {
    const revision = await revisionsReader(store).find(id, number)
    if (revision === null) throw new Refusal('not-found', '没有这一版。')
    if (revision.way === 'import') throw new Refusal('conflict', '这一版是批量导入的，请在导入里一起退回。')
    if (revision.state === 'refused' && revision.reviewedBy === person) return told(revision)
    if ((await personBehind(store, revision.proposedBy)) === person)
      throw new Refusal('forbidden', '自己提交的修改不能自己退回，可以作废。')
    if (revision.state !== 'in-review' && revision.state !== 'scheduled')
      throw new Refusal('conflict', '这一版不在待审之列。')
    const refused = { ...revision, state: 'refused' as const, reviewedBy: person, reviewedAt: now, reply }
    await revisionsWriter(store).put(refused)
    await auditWriter(store).add({
      at: now,
      actor: person,
      action: 'listings.refuse',
      target: revision._id,
      outcome: 'done',
      note: reply,
    })
    return told(refused)
  })
}
