import type { Day } from '../../../src/contract/day'
import { weekdayOf, yearDays } from './days'

/** The part of cloudfunctions/_shared/calendar/calendar.json that is needed here. */
export interface Notice {
  published: Day
  holidays: readonly { name: string; from: Day; to: Day; working: readonly Day[] }[]
}

export type DayKind = 'working-day' | 'make-up-day' | 'saturday' | 'sunday' | 'holiday' | 'spring-festival'

/** What each day turned out to be: a later notice overrides the days it names. */
export function dayKinds(notices: readonly Notice[]): (day: Day) => DayKind {
  const newestFirst = [...notices].sort((left, right) => (left.published < right.published ? 1 : -1))
  const holidays = newestFirst.flatMap((notice) => notice.holidays)
  const kindOf = (day: Day): DayKind => {
    const named = holidays.find(({ from, to, working }) => (from <= day && day <= to) || working.includes(day))
    if (named?.working.includes(day)) return 'make-up-day'
    if (named) return named.name === '春节' ? 'spring-festival' : 'holiday'
    const weekday = weekdayOf(day)
    return weekday === 0 ? 'sunday' : weekday === 6 ? 'saturday' : 'working-day'
  }
  const kinds = new Map(yearDays.map((day) => [day, kindOf(day)]))
  return (day) => kinds.get(day) ?? kindOf(day)
}
