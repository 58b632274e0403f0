import type { dutyActions } from '../../src/contract/duties'
import type { functionHealth } from '../../src/contract/function-health'
import type { reporting } from '../../src/contract/reporting'
import type { sourceStatus } from '../../src/contract/source-status'
import { giveDuties } from '../_shared/reporting/give-duties'
import { allDuties } from '../_shared/reporting/duties.reader'
import { showBoard } from '../_shared/reporting/show-board'
import { showSources } from '../_shared/reporting/show-sources'
import { showCell, showCompleteness } from '../_shared/reporting/show-completeness'
import { showHealth } from '../_shared/health/show-health'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'

/** Who reports, what came, and what is still missing. */
export function reportingAnswers(
  database: Database,
): Answers<typeof reporting & typeof dutyActions & typeof sourceStatus & typeof functionHealth> {
  return {
    'board.show': (input, { now }) => showBoard(database, input, now),
    'completeness.show': (input, { now }) => showCompleteness(database, input, now),
    'completeness.cell': (input, { now }) => showCell(database, input, now),
    'functions.health': (_, { now }) => showHealth(database, now),
    'sources.status': (_, { now }) => showSources(database, now),
    'duties.show': async () => {
      const { rule, duties } = await allDuties(database)
      return { rule, duties: [...duties] }
    },
    'duties.give': (input, call) => giveDuties(database, input, personOf(call), call.now),
  }
}
