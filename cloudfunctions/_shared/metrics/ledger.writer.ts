import type { Instant } from '../../../src/contract/day'
import type { Document, Store } from '../rpc/database'

interface Ledger extends Document {
  at: Instant
}

const ONE = 'observations'

/**
 * Takes the next instant of the ledger: now, or a millisecond after the last one taken. Everything
 * that adds to what is known, or cuts it off, takes one inside its transaction; so two of them
 * never share an instant, and the loser of a race runs again on what the winner left (spec: E18).
 */
export async function nextInstant(store: Store, now: Instant): Promise<Instant> {
  const ledger = await store.find<Ledger>('ledger', ONE)
  const at = ledger && ledger.at >= now ? new Date(Date.parse(ledger.at) + 1).toISOString() : now
  const taken: Ledger = { _id: ONE, at }
  await store.put('ledger', taken)
  return at
}
