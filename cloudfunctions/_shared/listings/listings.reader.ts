import type { Document, Store } from '../rpc/database'
import { type CurrentListings, noListings } from './current-listings'

/** One document holds all that is in force, as JSON, so that a publication is whole or nothing. */
export interface CurrentListingsDocument extends Document {
  version: number
  content: string
}

export const CURRENT = 'current'

/** Everything in force; it costs one document. */
export async function currentListings(store: Store): Promise<CurrentListings> {
  const document = await store.find<CurrentListingsDocument>('current-listings', CURRENT)
  return document === null ? noListings : (JSON.parse(document.content) as CurrentListings)
}
