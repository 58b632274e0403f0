import type { Day, Instant } from '../../../src/contract/day'
import type { DueRule } from '../../../src/contract/duties'
import { type Calendar, daysOfChange, knownOn } from '../calendar/calendar'
import { announcedWorkingDaysAfter } from '../calendar/working-days'

function dueDay(day: Day, { workingDays }: DueRule, calendar: Calendar, knownAt: Day): Day | null {
  try {
    return announcedWorkingDaysAfter(day, workingDays, knownOn(calendar, knownAt))
  } catch (thrown) {
    if (thrown instanceof RangeError) return null
    throw thrown
  }
}

/**
 * The civil day in China on which a day's numbers are due. A notice that becomes known later moves a due day that is
 * still ahead of it, never one that has passed, and none into the past (spec: E19).
 */
function settledDueDay(day: Day, rule: DueRule, calendar: Calendar, today: Day): Day | null {
  let due = dueDay(day, rule, calendar, day < today ? day : today)
  for (const change of daysOfChange(calendar).filter((one) => one > day && one <= today)) {
    if (due !== null && due < change) break
    const moved = dueDay(day, rule, calendar, change)
    due = moved !== null && moved < change ? change : moved
  }
  return due
}

/** The instant (UTC) by which a day's numbers are due, as known on a day; null where its year's holidays are not announced. */
export function dueAt(day: Day, rule: DueRule, calendar: Calendar, today: Day): Instant | null {
  const due = settledDueDay(day, rule, calendar, today)
  return due === null ? null : new Date(`${due}T${rule.time}:00+08:00`).toISOString()
}
