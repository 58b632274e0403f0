import type { Instant } from '../../../src/contract/day'
import type { Store } from '../rpc/database'
import { type CurrentListings, entryWith } from './current-listings'
import { putCurrentListings } from './listings.writer'
import { type StoredRevision, withRevision } from './revision'
import { revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'

/** Puts a revision in force, whole, in the place of the one before; inside the transaction that read what is in force. */
export async function putInForce(
  store: Store,
  current: CurrentListings,
  revision: StoredRevision,
  now: Instant,
): Promise<StoredRevision> {
  const writer = revisionsWriter(store)
  const before = entryWith(current, revision.listing)
  const earlier = before && (await revisionsReader(store).find(revision.listing, before.revision))
  if (earlier) await writer.put({ ...earlier, state: 'superseded' })
  const published: StoredRevision = { ...revision, state: 'published' }
  await writer.put(published)
  await putCurrentListings(store, withRevision(current, published, now))
  return published
}
