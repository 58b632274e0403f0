import type { Day, Instant } from '../../../src/contract/day'
import type { DueRule } from '../../../src/contract/duties'
import { dayClass, noticeDays } from '../calendar/calendar'

const DAY_MS = 86_400_000
/** No holiday is longer; beyond it the calendar has no answer. */
const FURTHEST = 40

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)

function isWorked(day: Day, knownAt: Day): boolean {
  return ['working-day', 'make-up-day'].includes(dayClass(day, knownAt))
}

function dueDay(day: Day, workingDays: number, knownAt: Day): Day {
  let [due, left] = [day, workingDays]
  for (let step = 0; left > 0 && step < FURTHEST; step += 1) {
    due = dayAfter(due)
    if (isWorked(due, knownAt)) left -= 1
  }
  return due
}

/**
 * The civil day in China on which a day's numbers are due. A notice that comes later moves a due day that is still
 * ahead of it, never one that has passed (spec: E19).
 */
function settledDueDay(day: Day, { workingDays }: DueRule, today: Day): Day {
  let due = dueDay(day, workingDays, day)
  for (const published of noticeDays.filter((one) => one > day && one <= today)) {
    if (due < published) break
    const moved = dueDay(day, workingDays, published)
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
