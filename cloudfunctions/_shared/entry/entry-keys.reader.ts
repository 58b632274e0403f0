import type { Document, Store } from '../rpc/database'

/** One submission by the phone's key: who made it, and the hash of what it said. */
export interface EntryKeyDocument extends Document {
  by: string
  sha256: string
}

export async function submissionWith(store: Store, key: string): Promise<EntryKeyDocument | null> {
  return store.find<EntryKeyDocument>('entry-keys', key)
}
