import type { Store } from '../rpc/database'
import type { KeptLocks } from './lock'

export async function putLocks(store: Store, locks: KeptLocks): Promise<void> {
  await store.put('release-locks', locks)
}
