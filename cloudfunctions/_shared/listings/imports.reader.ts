import type { Database, Store } from '../rpc/database'
import { standingFields, type StoredImport } from './listing-import'
import type { StoredRevision } from './revision'
import { revisionsReader } from './revisions.reader'

/** Documents asked for at once. */
export const AT_ONCE = 20

export function importWith(store: Store, id: string): Promise<StoredImport | null> {
  return store.find<StoredImport>('listing-imports', id)
}

/** Imports that are not decided, the latest first; without the places of their rows. */
export function openImports(database: Database, limit: number): Promise<Omit<StoredImport, 'places'>[]> {
  return database.query<Omit<StoredImport, 'places'>>('listing-imports', {
    where: { state: { oneOf: ['arriving', 'in-review'] } },
    order: ['proposedAt', 'desc'],
    limit,
    fields: standingFields,
  })
}

/** Does something for each, some at once, in no order. */
export async function forEachOf<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < all.length; start += AT_ONCE)
    await Promise.all(all.slice(start, start + AT_ONCE).map(work))
}

/** The revisions of an import, in the order of its rows. */
export async function revisionsOfImport(
  store: Store,
  { places }: Pick<StoredImport, 'places'>,
): Promise<StoredRevision[]> {
  const found: (StoredRevision | null)[] = Array.from({ length: places.length }, () => null)
  const reader = revisionsReader(store)
  await forEachOf([...places.entries()], async ([at, { listing, number }]) => {
    found[at] = await reader.find(listing, number)
  })
  return found.flatMap((one) => one ?? [])
}
