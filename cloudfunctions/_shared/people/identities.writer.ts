import type { Identity } from '../rpc/caller'
import type { Store } from '../rpc/database'
import type { KeptIdentity } from './identities.reader'

/** From now on, and for all that was done before, whoever comes by this identity is that person. */
export async function bindIdentity(store: Store, identity: Identity, person: string): Promise<void> {
  const bound: KeptIdentity = { _id: identity, person }
  await store.put('identities', bound)
}

/** From now on whoever comes by this identity is somebody of their own; what was done by it stays the person's. */
export async function unbindIdentity(store: Store, identity: Identity): Promise<void> {
  const unbound: KeptIdentity = { _id: identity, person: null }
  await store.put('identities', unbound)
}
