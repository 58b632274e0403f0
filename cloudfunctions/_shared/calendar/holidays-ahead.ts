import type { Day } from '../../../src/contract/day'
import { dayOf, daysIn, dayNumber, plusDays, yearOf } from '../../../src/reckoning/calendar'
import { isAnnounced, type KnownCalendar, namedDays } from './calendar'

function holidaysOf(from: Day, to: Day, known: KnownCalendar): Day[] {
  if (!isAnnounced(yearOf(from), known)) return []
  const runs = namedDays(from, to, known).filter(({ dayClass }) => dayClass === 'holiday')
  return runs.flatMap((run) => Array.from({ length: daysIn(run) }, (_, place) => dayOf(dayNumber(run.from) + place)))
}

/** Public holidays from the eve of the day the calendar is known on to the end of the year after, as far as announced. */
export function holidaysAhead(known: KnownCalendar): Day[] {
  const year = yearOf(known.knownAt)
  const eve = plusDays(known.knownAt, -1)
  const isNewYear = yearOf(eve) < year
  return [
    ...(isNewYear ? holidaysOf(eve, eve, known) : []),
    ...holidaysOf(isNewYear ? `${year}-01-01` : eve, `${year}-12-31`, known),
    ...holidaysOf(`${year + 1}-01-01`, `${year + 1}-12-31`, known),
  ]
}
