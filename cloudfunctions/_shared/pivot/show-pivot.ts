import type { Instant } from '../../../src/contract/day'
import type { Pivot, PivotQuestion } from '../../../src/contract/pivot'
import type { Database } from '../rpc/database'
import { pivotKnownAt } from './pivot.reader'

/** A table of metrics, subjects and periods as known now (spec: S05); refuses as `pivotKnownAt` does. */
export function showPivot(database: Database, question: PivotQuestion, now: Instant): Promise<Pivot> {
  return pivotKnownAt(database, question, now)
}
