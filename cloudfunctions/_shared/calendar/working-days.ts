import type { Day } from '../../../src/contract/day'
import { dayClass } from './calendar'

const DAY_MS = 86_400_000

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)

/** Where a year's holidays are not announced yet, Mondays to Fridays count. */
function isWorked(day: Day, knownAt: Day): boolean {
  try {
    return ['working-day', 'make-up-day'].includes(dayClass(day, knownAt))
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown
    return ![0, 6].includes(new Date(day).getUTCDay())
  }
}

/** The last of so many working days after a civil day in China, make-up days included, as known at the end of it. */
export function workingDaysAfter(day: Day, count: number): Day {
  let [reached, left] = [day, count]
  while (left > 0) {
    reached = dayAfter(reached)
    if (isWorked(reached, day)) left -= 1
  }
  return reached
}
