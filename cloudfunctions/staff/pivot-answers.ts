import type { pivot } from '../../src/contract/pivot'
import { makePivotFile } from '../_shared/pivot/make-pivot-file'
import { showPivot } from '../_shared/pivot/show-pivot'
import { showPivotChoices } from '../_shared/pivot/show-pivot-choices'
import type { Database } from '../_shared/rpc/database'
import type { Answers } from '../_shared/rpc/serve'

/** Metrics, subjects and periods as one table, and as a file. */
export function pivotAnswers(database: Database): Answers<typeof pivot> {
  return {
    'pivot.choices': (_, { now }) => showPivotChoices(database, now),
    'pivot.show': (question, { now }) => showPivot(database, question, now),
    'pivot.export': (wish, { now }) => makePivotFile(database, wish, now),
  }
}
