import { Duplicate, type Store } from '../rpc/database'
import type { EntryKeyDocument } from './entry-keys.reader'

/** Takes a key; false where another submission took it meanwhile. */
export async function takeKey(store: Store, taken: EntryKeyDocument): Promise<boolean> {
  try {
    await store.add('entry-keys', taken)
    return true
  } catch (thrown) {
    if (thrown instanceof Duplicate) return false
    throw thrown
  }
}
