import type { Store } from '../rpc/database'
import type { LinkTransition } from './link'

/** Adds only: a link that stands otherwise has another transition. Throws `Duplicate` where its number is taken. */
export async function addTransition(store: Store, transition: LinkTransition): Promise<void> {
  await store.add('link-transitions', transition)
}
