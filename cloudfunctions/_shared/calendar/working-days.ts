import type { Day } from '../../../src/contract/day'
import { plusDays, weekdayOf, yearOf } from '../../../src/reckoning/calendar'
import { dayClass, isAnnounced, type KnownCalendar } from './calendar'

const SATURDAY = 6

function isWorked(day: Day, known: KnownCalendar): boolean {
  return ['working-day', 'make-up-day'].includes(dayClass(day, known))
}

/** Where a year's holidays are not announced yet, Mondays to Fridays count. */
function isLikelyWorked(day: Day, known: KnownCalendar): boolean {
  return isAnnounced(yearOf(day), known) ? isWorked(day, known) : weekdayOf(day) < SATURDAY
}

function lastOf(day: Day, count: number, counts: (day: Day) => boolean): Day {
  let [reached, left] = [day, count]
  while (left > 0) {
    reached = plusDays(reached, 1)
    if (counts(reached)) left -= 1
  }
  return reached
}

/** The last of so many working days after a civil day in China, make-up days included, as far as they are announced. */
export function workingDaysAfter(day: Day, count: number, known: KnownCalendar): Day {
  return lastOf(day, count, (one) => isLikelyWorked(one, known))
}

/** The same where all of them are announced; throws a RangeError where a year on the way has no announced holidays. */
export function announcedWorkingDaysAfter(day: Day, count: number, known: KnownCalendar): Day {
  return lastOf(day, count, (one) => isWorked(one, known))
}
