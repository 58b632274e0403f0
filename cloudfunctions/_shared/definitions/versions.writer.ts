import { putBreaks } from '../reporting/reporting.writer'
import type { Store } from '../rpc/database'
import type { KeptVersion } from './version'

export async function putVersion(store: Store, version: KeptVersion): Promise<void> {
  await store.put('metric-definitions', version)
}

/** Keeps a version that was approved, and tells the board from which day on its metric counts something else. */
export async function putApproved(store: Store, version: KeptVersion): Promise<void> {
  const { metric, from } = version
  await putVersion(store, version)
  await putBreaks(store, (breaks) => [...breaks, { metric, from }])
}
