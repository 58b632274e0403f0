import type { Store } from '../rpc/database'
import type { KeptCorrection } from './correction'

export async function putCorrection(store: Store, correction: KeptCorrection): Promise<void> {
  await store.put('source-corrections', correction)
}
