import type { Instant } from '../../../src/contract/day'
import type { ListingRevision } from '../../../src/contract/listing-revision'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { currentListings } from './listings.reader'
import { takeRevisionNumber } from './numbers.writer'
import { draftOf, inForceNumber, revisionId, told } from './revision'
import { revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'

interface Wish {
  id: string
  number: number
  reason: string
}

/**
 * Drafts what an earlier revision said, on what is in force now; it goes the way of every draft. Refuses with
 * `not-found`, and `conflict` where that revision said nothing or says what is in force.
 */
export async function restoreListing(
  database: Database,
  { id, number, reason }: Wish,
  person: string,
  now: Instant,
): Promise<ListingRevision> {
  return database.transaction(async (store) => {
    const earlier = await revisionsReader(store).find(id, number)
    if (earlier === null) throw new Refusal('not-found', '没有这一版。')
    const { content, mergedInto } = earlier
    if (content === null) throw new Refusal('conflict', '这一版是撤回或并入，没有可以恢复的内容。')
    const base = inForceNumber(await currentListings(store), id)
    if (base === number) throw new Refusal('conflict', '这一版就是现行的，不用恢复。')
    const revision = draftOf({
      listing: id,
      number: await takeRevisionNumber(store, id),
      base,
      content,
      mergedInto,
      reason,
      effectiveFrom: null,
      proposedBy: person,
      proposedAt: now,
    })
    await revisionsWriter(store).put(revision)
    await auditWriter(store).add({
      at: now,
      actor: person,
      action: 'listings.restore',
      target: revision._id,
      outcome: 'done',
      note: `${revisionId(id, number)} ${reason}`,
    })
    return told(revision)
  })
}
