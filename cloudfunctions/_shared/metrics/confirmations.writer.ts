import type { Store } from '../rpc/database'
import type { ConfirmationPage } from './confirmations.reader'
import type { Confirmation } from './observation'

/** Keeps the confirmations of one report in one document; adds only. */
export async function addConfirmations(
  store: Store,
  report: string,
  confirmations: readonly Confirmation[],
): Promise<void> {
  if (confirmations.length === 0) return
  const metrics = [...new Set(confirmations.map(({ metric }) => metric))]
  const page: ConfirmationPage = { _id: report, metrics, confirmations: [...confirmations] }
  await store.add('confirmations', page)
}
