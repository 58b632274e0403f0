import type { calendarActions } from '../../src/contract/calendar'
import { decideNotice } from '../_shared/calendar/decide-notice'
import { dropNotice } from '../_shared/calendar/drop-notice'
import { previewNotice } from '../_shared/calendar/preview-notice'
import { showCalendar } from '../_shared/calendar/show-calendar'
import { submitNotice } from '../_shared/calendar/submit-notice'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'

/** What staff ask about the State Council's notices. */
export function calendarAnswers(database: Database): Answers<typeof calendarActions> {
  return {
    'calendar.show': (input, call) => showCalendar(database, input, personOf(call), call.now),
    'calendar.preview': (input, call) => previewNotice(database, input, call.now),
    'calendar.propose': (input, call) => submitNotice(database, input, personOf(call), call.now),
    'calendar.decide': (input, call) => decideNotice(database, input, personOf(call), call.now),
    'calendar.drop': (input, call) => dropNotice(database, input, personOf(call), call.now),
  }
}
