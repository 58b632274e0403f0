import type { Day } from '../../../src/contract/day'
import { plusDays, weekdayOf } from '../../../src/reckoning/calendar'
import { dayClass } from './calendar'

const SATURDAY = 6

function isWorked(day: Day, knownAt: Day): boolean {
  return ['working-day', 'make-up-day'].includes(dayClass(day, knownAt))
}

/** Where a year's holidays are not announced yet, Mondays to Fridays count. */
function isLikelyWorked(day: Day, knownAt: Day): boolean {
  try {
    return isWorked(day, knownAt)
  } catch (thrown) {
    if (thrown instanceof RangeError) return weekdayOf(day) < SATURDAY
    throw thrown
  }
}

function lastOf(day: Day, count: number, counts: (day: Day) => boolean): Day {
  let [reached, left] = [day, count]
  while (left > 0) {
    reached = plusDays(reached, 1)
    if (counts(reached)) left -= 1
  }
  return reached
}

/** The last of so many working days after a civil day in China, make-up days included, as known at the end of it. */
export function workingDaysAfter(day: Day, count: number): Day {
  return lastOf(day, count, (one) => isLikelyWorked(one, day))
}

/** The same as announced by a day; throws a RangeError where a year on the way has no announced holidays. */
export function announcedWorkingDaysAfter(day: Day, count: number, knownAt: Day): Day {
  return lastOf(day, count, (one) => isWorked(one, knownAt))
}
