import type { Store } from '../rpc/database'
import type { CurrentListings } from './current-listings'
import { CURRENT, type CurrentListingsDocument } from './listings.reader'

/** Puts all that is in force in the place of what was; inside the transaction that read it. */
export async function putCurrentListings(store: Store, current: CurrentListings): Promise<void> {
  const document: CurrentListingsDocument = { _id: CURRENT, version: current.version, content: JSON.stringify(current) }
  await store.put('current-listings', document)
}
