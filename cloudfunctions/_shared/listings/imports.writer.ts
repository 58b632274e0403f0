import type { Store } from '../rpc/database'
import { forEachOf, revisionsOfImport } from './imports.reader'
import type { StoredImport } from './listing-import'
import type { StoredRevision } from './revision'
import { revisionsWriter } from './revisions.writer'

export function putImport(store: Store, one: StoredImport): Promise<void> {
  return store.put('listing-imports', one)
}

/** Gives the revisions of a decided import its state; begun again after a crash it does the rest. */
export async function settleRevisions(store: Store, decided: StoredImport): Promise<void> {
  const state: StoredRevision['state'] = decided.state === 'published' ? 'published' : 'refused'
  const open = (await revisionsOfImport(store, decided)).filter((revision) => revision.state === 'in-review')
  const writer = revisionsWriter(store)
  await forEachOf(open, (revision) =>
    writer.put({ ...revision, state, reviewedBy: decided.reviewedBy, reply: decided.reply }),
  )
}
