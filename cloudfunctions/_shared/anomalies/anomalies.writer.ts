import type { Anomaly } from '../../../src/contract/anomalies'
import type { Store } from '../rpc/database'
import type { KeptAnomaly } from './anomalies.reader'
import type { RuleDocument } from './rule-document'

export function anomaliesWriter(store: Store) {
  return {
    put(anomaly: Anomaly): Promise<void> {
      const kept: KeptAnomaly = { _id: anomaly.id, ...anomaly }
      return store.put('anomalies', kept)
    },
    putRule: (rule: RuleDocument): Promise<void> => store.put('anomaly-rules', rule),
  }
}

/** Without what only the database needs. */
export function withoutId({ _id, ...anomaly }: KeptAnomaly): Anomaly {
  return anomaly
}
