import type { Day, Instant } from '../../../src/contract/day'
import type { DueRule } from '../../../src/contract/duties'
import { noticeDays } from '../calendar/calendar'
import { announcedWorkingDaysAfter } from '../calendar/working-days'

/**
 * The civil day in China on which a day's numbers are due. A notice that comes later moves a due day that is still
 * ahead of it, never one that has passed (spec: E19).
 */
function settledDueDay(day: Day, { workingDays }: DueRule, today: Day): Day {
  let due = announcedWorkingDaysAfter(day, workingDays, day)
  for (const published of noticeDays.filter((one) => one > day && one <= today)) {
    if (due < published) break
    const moved = announcedWorkingDaysAfter(day, workingDays, published)
    due = moved < published ? published : moved
  }
  return due
}

/** The instant (UTC) by which a day's numbers are due, as known on a day; null where its year's holidays are not announced. */
export function dueAt(day: Day, rule: DueRule, today: Day): Instant | null {
  try {
    return new Date(`${settledDueDay(day, rule, today)}T${rule.time}:00+08:00`).toISOString()
  } catch (thrown) {
    if (thrown instanceof RangeError) return null
    throw thrown
  }
}
