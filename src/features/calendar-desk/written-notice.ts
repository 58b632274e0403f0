import type { Holiday, NoticeWish } from '../../contract/calendar'
import type { Day } from '../../contract/day'
import { plusDays, weekdayOf } from '../../reckoning/calendar'

/** A notice as it is being filled in, and why. */
export interface WrittenNotice extends NoticeWish {
  reason: string
}

export function blankNotice(today: Day, year: number): WrittenNotice {
  return { published: today, number: '', source: '', year, holidays: [blankHoliday(year, [])], reason: '' }
}

/** A holiday of one day, the first of the year or the one after the last holiday. */
export function blankHoliday(year: number, before: readonly Holiday[]): Holiday {
  const last = before.at(-1)
  const from = last === undefined ? `${year}-01-01` : plusDays(last.to, 1)
  return { name: last === undefined ? '元旦' : '', from, to: from, working: [] }
}

/** The same about another year; holidays nobody has touched go along. */
export function aboutYear({ year, holidays }: WrittenNotice, next: number): Partial<WrittenNotice> {
  const isBlank = JSON.stringify(holidays) === JSON.stringify([blankHoliday(year, [])])
  return { year: next, holidays: isBlank ? [blankHoliday(next, [])] : holidays }
}

/** The Saturday or Sunday before a holiday. */
export function weekendBefore(day: Day): Day {
  const weekday = weekdayOf(day)
  return plusDays(day, weekday === 7 ? -1 : -weekday)
}

export function wishOf({ published, number, source, year, holidays }: WrittenNotice): NoticeWish {
  return { published, number, source, year, holidays }
}

/** What is said about fields whose path begins so; `notice.` is left out where the cloud was asked with more beside it. */
export function wrongAt(issues: readonly { path: string; message: string }[], path: string): string | null {
  const own = issues.filter((issue) => {
    const at = issue.path.replace(/^notice\./, '')
    return at === path || at.startsWith(`${path}.`)
  })
  return own.length === 0 ? null : own.map(({ message }) => message).join('；')
}
