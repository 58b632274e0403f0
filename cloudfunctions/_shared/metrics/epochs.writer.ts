import type { Store } from '../rpc/database'
import { type EpochOpening, withOpening } from './epochs'
import { type MetricEpochs, openingsOf } from './epochs.reader'

/** Opens an epoch; gives all the openings the metric has then. */
export async function openEpochs(store: Store, opening: EpochOpening): Promise<EpochOpening[]> {
  const openings = withOpening(await openingsOf(store, opening.metric), opening)
  const document: MetricEpochs = { _id: opening.metric, openings }
  await store.put('epochs', document)
  return openings
}
