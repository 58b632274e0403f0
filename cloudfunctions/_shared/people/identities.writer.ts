import type { Identity } from '../rpc/caller'
import type { Store } from '../rpc/database'
import type { Bound } from './identities.reader'

/** From now on, and for all that was done before, whoever comes by this identity is that person. */
export async function bindIdentity(store: Store, identity: Identity, person: string): Promise<void> {
  const bound: Bound = { _id: identity, person }
  await store.put('identities', bound)
}
