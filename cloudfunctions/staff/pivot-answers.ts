import { pivot } from '../../src/contract/pivot'
import { mayWork, placeOf } from '../_shared/people/grant'
import { makePivotFile } from '../_shared/pivot/make-pivot-file'
import { showPivot } from '../_shared/pivot/show-pivot'
import { showPivotChoices } from '../_shared/pivot/show-pivot-choices'
import { dayInChina } from '../_shared/rpc/clock'
import type { Database } from '../_shared/rpc/database'
import { refuseElsewhere } from '../_shared/rpc/elsewhere'
import type { Answers } from '../_shared/rpc/serve'

/** Metrics, subjects and periods as one table, and as a file; of what the caller's grants are for. */
export function pivotAnswers(database: Database): Answers<typeof pivot> {
  return {
    'pivot.choices': (_, { caller, now }) => {
      const { admits } = pivot['pivot.choices']
      const mayRead = (subject: string) => mayWork(caller.grants, admits, placeOf(subject), dayInChina(now))
      return showPivotChoices(database, mayRead, now)
    },
    'pivot.show': (question, call) => {
      for (const subject of question.subjects) refuseElsewhere(call, pivot['pivot.show'], placeOf(subject))
      return showPivot(database, question, call.now)
    },
    'pivot.export': (wish, call) => {
      for (const subject of wish.subjects) refuseElsewhere(call, pivot['pivot.export'], placeOf(subject))
      return makePivotFile(database, wish, call.now)
    },
  }
}
