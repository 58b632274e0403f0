import type { Anomaly } from '../../../src/contract/anomalies'
import type { Database, Document, Store } from '../rpc/database'
import { descriptionOf, ruleDescriptions } from './rule'
import { allRules, type RuleDocument, shippedDocument } from './rule-document'

/** An anomaly as it is kept, under its own id. */
export type KeptAnomaly = Anomaly & Document

export const anomalyWithId = (store: Store, id: string): Promise<KeptAnomaly | null> =>
  store.find<KeptAnomaly>('anomalies', id)

/** The latest by the day they are about. */
export async function anomaliesIn(database: Database, state: Anomaly['state'], limit: number): Promise<KeptAnomaly[]> {
  return database.query<KeptAnomaly>('anomalies', { where: { state }, order: ['day', 'desc'], limit })
}

export async function keptRules(database: Database): Promise<RuleDocument[]> {
  return allRules(await database.query<RuleDocument>('anomaly-rules', { where: {} }))
}

/** Null where there is no rule of that name. */
export async function ruleWithId(store: Store, id: string): Promise<RuleDocument | null> {
  const kind = ruleDescriptions.find((one) => one.kind === id)?.kind
  if (kind === undefined) return null
  return (await store.find<RuleDocument>('anomaly-rules', id)) ?? shippedDocument(descriptionOf(kind))
}
