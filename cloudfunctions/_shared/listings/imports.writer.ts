import type { Database, Store } from '../rpc/database'
import { forEachOf } from './imports.reader'
import type { Place, StoredImport } from './listing-import'
import { revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'

export function putImport(store: Store, one: StoredImport): Promise<void> {
  return store.put('listing-imports', one)
}

/** What was in force before gives way; somebody may have put another revision in the place of the import's meanwhile. */
async function settle(store: Store, { state, reviewedBy, reply }: StoredImport, place: Place): Promise<void> {
  const [reader, writer] = [revisionsReader(store), revisionsWriter(store)]
  const revision = await reader.find(place.listing, place.number)
  if (revision?.reviewedBy !== null) return
  const decided = state === 'published' ? 'published' : 'refused'
  await writer.put({ ...revision, state: revision.state === 'in-review' ? decided : revision.state, reviewedBy, reply })
  const earlier = decided === 'published' && place.base > 0 ? await reader.find(place.listing, place.base) : null
  if (earlier?.state === 'published') await writer.put({ ...earlier, state: 'superseded' })
}

/** Rows of one transaction. */
const TOGETHER = 10

/** Gives the revisions of a decided import its state; begun again after a crash it does the rest. */
export async function settleRevisions(database: Database, decided: StoredImport): Promise<void> {
  const places = decided.places.slice(0, decided.written)
  const batches = Array.from({ length: Math.ceil(places.length / TOGETHER) }, (_, at) =>
    places.slice(at * TOGETHER, (at + 1) * TOGETHER),
  )
  await forEachOf(batches, (batch) =>
    database.transaction(async (store) => {
      for (const place of batch) await settle(store, decided, place)
    }),
  )
}
