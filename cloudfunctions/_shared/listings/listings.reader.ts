import { gunzipSync } from 'node:zlib'
import type { Document, Store } from '../rpc/database'
import { type CurrentListings, noListings } from './current-listings'

/**
 * One document holds all that is in force, so that a publication is whole or nothing: as JSON, or, where that would be more
 * than a request to the database takes, as its gzip in base64.
 */
export interface CurrentListingsDocument extends Document {
  version: number
  content: string
}

const unpacked = (content: string): string =>
  content.startsWith('{') ? content : gunzipSync(Buffer.from(content, 'base64')).toString('utf8')

export const CURRENT = 'current'

/** Everything in force; it costs one document. */
export async function currentListings(store: Store): Promise<CurrentListings> {
  const document = await store.find<CurrentListingsDocument>('current-listings', CURRENT)
  return { ...noListings, ...(document && (JSON.parse(unpacked(document.content)) as CurrentListings)) }
}
