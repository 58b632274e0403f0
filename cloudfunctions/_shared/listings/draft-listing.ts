import type { Input } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { listingDesk, ListingRevision } from '../../../src/contract/listing-revision'
import { auditWriter } from '../audit/audit.writer'
import { personBehind } from '../people/identities.reader'
import type { Database, Store } from '../rpc/database'
import { mayHoldSynthetic } from '../rpc/purpose'
import { Refusal } from '../rpc/refusal'
import { isSynthetic } from './listing-entry'
import { currentListings } from './listings.reader'
import { type CurrentListings, entryWith } from './current-listings'
import { takeListingId, takeRevisionNumber } from './numbers.writer'
import { draftOf, inForceNumber, type StoredRevision, told } from './revision'
import { revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'

type Wish = Input<typeof listingDesk, 'listings.draft'>

/** One's own draft under a number, to be worded anew; refuses with `not-found`, `forbidden` and `conflict`. */
async function ownDraft(store: Store, id: string, number: number, person: string): Promise<StoredRevision> {
  const draft = await revisionsReader(store).find(id, number)
  if (draft === null) throw new Refusal('not-found', '没有这份草稿。')
  if ((await personBehind(store, draft.proposedBy)) !== person)
    throw new Refusal('forbidden', '这份草稿是别人的，请另起一份。')
  if (draft.state !== 'draft' && draft.state !== 'refused') throw new Refusal('conflict', '这一版已经提交，不能再改。')
  return draft
}

/** The id it is about; a new one for a new listing. */
async function idFor(store: Store, { id, content }: Wish): Promise<string> {
  if (id !== undefined) return id
  if (content !== null) return takeListingId(store, content)
  throw new Refusal('invalid-input', '请指定要撤回的条目。', [{ path: 'id', message: '请指定条目' }])
}

/** Whether a revision of a listing was ever in force; 0 stands for there being none. */
async function wasInForce(store: Store, id: string, number: number): Promise<boolean> {
  if (number === 0) return true
  const base = await revisionsReader(store).find(id, number)
  return base !== null && ['published', 'superseded'].includes(base.state)
}

/** Refuses a wish that does not fit what is in force. */
function checked(current: CurrentListings, id: string, { content, mergedInto }: Wish): void {
  if (content === null && entryWith(current, id) === null) throw new Refusal('not-found', '没有这个条目。')
  if (mergedInto !== null && (mergedInto === id || entryWith(current, mergedInto) === null))
    throw new Refusal('invalid-input', '没有可以并入的条目。', [
      { path: 'mergedInto', message: '请选择另一个已发布的条目' },
    ])
}

/**
 * Keeps a wish to change a listing, as somebody's draft; where the listing has changed since the revision it was made
 * from, so that both can be brought together before it is submitted. Refuses with `invalid-input`, `forbidden`,
 * `not-found`, and with `conflict` where that revision was never in force, or the draft was submitted.
 */
export async function draftListing(
  database: Database,
  wish: Wish,
  person: string,
  now: Instant,
): Promise<ListingRevision> {
  const { content, mergedInto, reason, effectiveFrom, base } = wish
  if (content !== null && isSynthetic(content) && !mayHoldSynthetic())
    throw new Refusal('forbidden', '演示用的条目不能进入这个环境。')
  return database.transaction(async (store) => {
    const current = await currentListings(store)
    const id = await idFor(store, wish)
    if (base !== inForceNumber(current, id) && !(await wasInForce(store, id, base)))
      throw new Refusal('conflict', '这份修改依据的版本没有生效过，请重新打开条目再改。')
    checked(current, id, wish)
    const earlier = wish.number === undefined ? null : await ownDraft(store, id, wish.number, person)
    const number = earlier?.number ?? (await takeRevisionNumber(store, id))
    const wished = { listing: id, number, base, content, mergedInto, reason, effectiveFrom }
    const revision = draftOf({ ...wished, proposedBy: person, proposedAt: now })
    await revisionsWriter(store).put(revision)
    await auditWriter(store).add({
      at: now,
      actor: person,
      action: 'listings.draft',
      target: revision._id,
      outcome: 'done',
      note: reason,
    })
    return told(revision)
  })
}
