import type { Store } from '../rpc/database'
import type { SourceReport } from './report'

export interface ReportsWriter {
  add(report: SourceReport): Promise<void>
  /** Only state, holds and decisions of a report ever change, and the ids of names that become known. */
  decide(report: SourceReport): Promise<void>
}

export function reportsWriter(store: Store): ReportsWriter {
  return {
    add: (report) => store.add('reports', report),
    decide: (report) => store.put('reports', report),
  }
}
