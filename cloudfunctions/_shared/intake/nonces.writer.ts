import type { Instant } from '../../../src/contract/day'
import type { Database, Document, Store } from '../rpc/database'
import { Duplicate } from '../rpc/database'
import { sha256Hex } from '../reports/report'

interface Nonce extends Document {
  usedAt: Instant
}

/** Takes a nonce of a source; false where it was used before. */
export async function takeNonce(store: Store, source: string, nonce: string, now: Instant): Promise<boolean> {
  try {
    const taken: Nonce = { _id: sha256Hex(`${source}\n${nonce}`), usedAt: now }
    await store.add('nonces', taken)
    return true
  } catch (thrown) {
    if (thrown instanceof Duplicate) return false
    throw thrown
  }
}

/** Forgets the nonces used at or before an instant (UTC) and says how many. */
export async function dropNonces(database: Database, usedBy: Instant): Promise<number> {
  return database.remove('nonces', { usedAt: { atMost: usedBy } })
}
