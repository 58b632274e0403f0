import type { Database, Document, Store } from '../rpc/database'
import type { EpochOpening } from './epochs'

/** All openings of one metric; `_id` is the metric. */
export interface MetricEpochs extends Document {
  openings: EpochOpening[]
}

export async function openingsOf(store: Store, metric: string): Promise<EpochOpening[]> {
  return (await store.find<MetricEpochs>('epochs', metric))?.openings ?? []
}

export async function allOpenings(database: Database): Promise<EpochOpening[]> {
  return (await database.query<MetricEpochs>('epochs', { where: {} })).flatMap(({ openings }) => openings)
}
