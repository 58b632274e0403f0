import type { Instant } from '../../../src/contract/day'
import { noteChange } from '../reporting/reporting.writer'
import type { Store } from '../rpc/database'
import { type CurrentListings, entryWith } from './current-listings'
import { inForceChange } from './in-force-change'
import { putCurrentListings } from './listings.writer'
import { type StoredRevision, withRevisions } from './revision'
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
  const next = withRevisions(current, [published], now)
  await putCurrentListings(store, next)
  await noteChange(store, inForceChange(next, published, now))
  return published
}
