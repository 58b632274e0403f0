import type { Instant } from '../../../src/contract/day'
import type { ListingRevision } from '../../../src/contract/listing-revision'
import { auditWriter } from '../audit/audit.writer'
import { personBehind } from '../people/identities.reader'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import type { CurrentListings } from './current-listings'
import { putInForce } from './in-force.writer'
import { faultsOf } from './listing-faults'
import { currentListings } from './listings.reader'
import { type Reading, readingOf } from './readings'
import { inForceNumber, type StoredRevision, told } from './revision'
import { revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'

interface Ref {
  id: string
  number: number
  /** When what was read was proposed (UTC). */
  proposedAt?: Instant | undefined
}

function readingFor({ content }: StoredRevision): Reading | null {
  if (content === null) return null
  const { name, aliases, formerNames } = content.kind === 'organisation' ? content.organisation : content.hospital
  return readingOf(name, [...aliases, ...formerNames.map((former) => former.name)])
}

/** Refuses whatever keeps a revision from being approved by this person now. */
async function checked(
  store: Store,
  revision: StoredRevision,
  current: CurrentListings,
  person: string,
): Promise<void> {
  if (revision.way === 'import') throw new Refusal('conflict', '这一版是批量导入的，请在导入里一起审核。')
  if (revision.state !== 'in-review') throw new Refusal('conflict', '这一版不在待审之列。')
  if ((await personBehind(store, revision.proposedBy)) === person)
    throw new Refusal('forbidden', '不能审核自己提交的修改，请另一位审核人处理。')
  if (revision.base !== inForceNumber(current, revision.listing))
    throw new Refusal('conflict', '这个条目已有新的版本，请退回，由编辑在新版本上修改。')
  const faults = faultsOf(current, revision.listing, revision.content, revision.mergedInto)
  if (faults.length > 0) throw new Refusal('invalid-input', '现在不能通过，请退回修改。', faults)
}

/**
 * Approves another person's revision: in force at once, or at its time. The same again by the same reviewer is
 * harmless. Refuses with `not-found`, `forbidden`, `conflict` and `invalid-input`.
 */
export async function approveListing(
  database: Database,
  { id, number, proposedAt }: Ref,
  person: string,
  now: Instant,
): Promise<ListingRevision> {
  return database.transaction(async (store) => {
    const revision = await revisionsReader(store).find(id, number)
    if (revision === null) throw new Refusal('not-found', '没有这一版。')
    if (revision.reviewedBy === person && ['published', 'scheduled'].includes(revision.state)) return told(revision)
    if (proposedAt !== undefined && proposedAt !== revision.proposedAt)
      throw new Refusal('conflict', '编辑又改过这一版，请重新看过再审核。')
    const current = await currentListings(store)
    await checked(store, revision, current, person)
    const approved = { ...revision, reviewedBy: person, reviewedAt: now, reading: readingFor(revision) }
    const waits = revision.effectiveFrom !== null && revision.effectiveFrom > now
    const kept = waits ? { ...approved, state: 'scheduled' as const } : await putInForce(store, current, approved, now)
    if (waits) await revisionsWriter(store).put(kept)
    await auditWriter(store).add({
      at: now,
      actor: person,
      action: 'listings.approve',
      target: revision._id,
      outcome: 'done',
      note: revision.effectiveFrom ?? '',
    })
    return told(kept)
  })
}
