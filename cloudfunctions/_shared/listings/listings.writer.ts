import { gzipSync } from 'node:zlib'
import type { Store } from '../rpc/database'
import type { CurrentListings } from './current-listings'
import { CURRENT, type CurrentListingsDocument } from './listings.reader'

/** Letters of JSON that are kept as they are: some 1,000 listings. The database takes requests of up to 6 MB. */
const LONGEST = 1_000_000

function packed(current: CurrentListings): string {
  const json = JSON.stringify(current)
  return json.length > LONGEST ? gzipSync(json).toString('base64') : json
}

/** Puts all that is in force in the place of what was; inside the transaction that read it. */
export async function putCurrentListings(store: Store, current: CurrentListings): Promise<void> {
  const document: CurrentListingsDocument = { _id: CURRENT, version: current.version, content: packed(current) }
  await store.put('current-listings', document)
}
