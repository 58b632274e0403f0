import type { CalendarNotice, DayChange } from '../../../src/contract/calendar'
import type { Day } from '../../../src/contract/day'
import { plusDays, yearOf } from '../../../src/reckoning/calendar'
import { noticeDays } from '../../../src/reckoning/notice-days'
import { type DayClass, dayClass, holidayName, isAnnounced, type KnownCalendar, toldOf } from './calendar'

function classOn(day: Day, known: KnownCalendar): DayClass | null {
  return isAnnounced(yearOf(day), known) ? dayClass(day, known) : null
}

function nameOn(day: Day, known: KnownCalendar): string | null {
  return holidayName(day, known) ?? toldOf(day, known)?.name ?? null
}

/** What becomes of a day; a day as in any week is no change where its year was not announced. */
function changeOf(day: Day, known: KnownCalendar, next: KnownCalendar): Omit<DayChange, 'from' | 'to'> | null {
  const [before, after] = [classOn(day, known), classOn(day, next)]
  if (after === null || before === after) return null
  if (before === null && toldOf(day, next) === null) return null
  return { before, after, name: nameOn(day, next) }
}

/** The days about a year that are something else by another calendar, those in a row together, oldest first. */
export function changesBetween(year: number, known: KnownCalendar, next: KnownCalendar): DayChange[] {
  const runs: DayChange[] = []
  const { from, to } = noticeDays(year)
  for (let day = from; day <= to; day = plusDays(day, 1)) {
    const change = changeOf(day, known, next)
    if (change === null) continue
    const last = runs.at(-1)
    const goesOn = last?.before === change.before && last.after === change.after && last.name === change.name
    if (last && goesOn && plusDays(last.to, 1) === day) last.to = day
    else runs.push({ from: day, to: day, ...change })
  }
  return runs
}

/** How many of the days that a notice names are over before a civil day. */
export function daysNamedBefore({ holidays }: Pick<CalendarNotice, 'holidays'>, day: Day): number {
  let count = 0
  for (const { from, to, working } of holidays) {
    for (let one = from; one <= to && one < day; one = plusDays(one, 1)) count += 1
    count += working.filter((one) => one < day).length
  }
  return count
}
