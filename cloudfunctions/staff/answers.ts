import { staff } from '../../src/contract/staff'
import { openEpoch } from '../_shared/metrics/open-epoch'
import { showSeries } from '../_shared/metrics/show-series'
import { acceptInvitation } from '../_shared/people/accept-invitation'
import { mayWork, placeOf } from '../_shared/people/grant'
import { dayInChina } from '../_shared/rpc/clock'
import type { Database } from '../_shared/rpc/database'
import type { Answers } from '../_shared/rpc/serve'
import { refuseElsewhere } from '../_shared/rpc/elsewhere'
import { ownIdentity, personOf } from '../_shared/rpc/person'
import { anomalyAnswers } from './anomaly-answers'
import { calendarAnswers } from './calendar-answers'
import { quarantineAnswers } from './quarantine-answers'
import { definitionAnswers } from './definition-answers'
import { entryAnswers } from './entry-answers'
import { followUpAnswers } from './follow-up-answers'
import { integrationAnswers } from './integration-answers'
import { pivotAnswers } from './pivot-answers'
import { lockAnswers } from './lock-answers'
import { releaseAnswers } from './release-answers'
import { reportAnswers } from './report-answers'
import { reportingAnswers } from './reporting-answers'
import { sourceCorrectionAnswers } from './source-correction-answers'

/** What the staff function answers, action by action. */
export function staffAnswers(database: Database): Answers<typeof staff> {
  return {
    'grants.mine': (_, { caller: { roles, grants }, now }) => {
      const everywhere = roles.filter((role) => mayWork(grants, [role], null, dayInChina(now)))
      return Promise.resolve({ roles: [...roles], everywhere })
    },
    'invitations.accept': ({ code }, call) => acceptInvitation(database, code, ownIdentity(call), call.now),
    ...reportAnswers(database),
    ...quarantineAnswers(database),
    ...reportingAnswers(database),
    ...anomalyAnswers(database),
    ...calendarAnswers(database),
    ...entryAnswers(database),
    ...followUpAnswers(database),
    ...integrationAnswers(database),
    ...pivotAnswers(database),
    'epochs.open': async (input, call) => {
      const { metric, subject } = input
      refuseElsewhere(call, staff['epochs.open'], placeOf(subject))
      const openings = await openEpoch(database, input, personOf(call), call.now)
      return { metric, subject, epochs: openings.map(({ from, base }) => ({ from, base })) }
    },
    'series.show': (input, call) => {
      refuseElsewhere(call, staff['series.show'], placeOf(input.subject))
      return showSeries(database, input)
    },
    ...releaseAnswers(database),
    ...lockAnswers(database),
    ...definitionAnswers(database),
    ...sourceCorrectionAnswers(database),
  }
}
