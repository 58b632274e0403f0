import type { Day } from '../contract/day'
import type { OpeningHours, OpenSpan } from '../contract/opening-hours'
import { plusDays, weekdayOf } from './calendar'

const MINUTES = 1440
/** Days ahead that are searched for the next opening. */
const AHEAD = 7
/** Public holidays that stand in the law by their date, whatever is announced (全国年节及纪念日放假办法). */
const fixed = ['01-01', '05-01', '10-01', '10-02', '10-03']

/** A minute of a civil day in Asia/Shanghai, of the day so many days after today. */
export interface Moment {
  after: number
  minute: number
}

export type OpenState =
  | { state: 'unknown' }
  | { state: 'always' }
  | { state: 'open'; until: Moment }
  | { state: 'closed'; opens: Moment | null }

/** What decides the hours of a day: one named by itself before a public holiday, and that before the week. */
export function dayKind(hours: OpeningHours, day: Day, holidays: readonly Day[]): 'exception' | 'holiday' | 'ordinary' {
  if (hours.exceptions.some((one) => one.day === day)) return 'exception'
  return fixed.includes(day.slice(5)) || holidays.includes(day) ? 'holiday' : 'ordinary'
}

/** The hours of one day, exceptions before holidays before the week; null where nobody said what holds on it. */
export function spansOn(hours: OpeningHours, day: Day, holidays: readonly Day[]): readonly OpenSpan[] | null {
  const exception = hours.exceptions.find((one) => one.day === day)
  if (exception) return exception.spans
  if (fixed.includes(day.slice(5)) || holidays.includes(day)) return hours.holidays
  return hours.week[weekdayOf(day) - 1] ?? null
}

/** Where one span's end is another's beginning or lies in it, they are one; sorted by their beginning. */
function joined(spans: readonly OpenSpan[]): OpenSpan[] {
  const all: OpenSpan[] = []
  for (const [opens, closes] of [...spans].sort(([one], [other]) => one - other)) {
    const last = all[all.length - 1]
    if (last && opens <= last[1]) last[1] = Math.max(last[1], closes)
    else all.push([opens, closes])
  }
  return all
}

const moment = (minute: number): Moment => ({ after: Math.floor(minute / MINUTES), minute: minute % MINUTES })

/** Whether it is open at a minute of a civil day in China, and until when, or from when on (spec: E43). */
export function openAt(hours: OpeningHours | null, day: Day, minute: number, holidays: readonly Day[] = []): OpenState {
  if (hours === null) return { state: 'unknown' }
  const days = Array.from({ length: AHEAD + 2 }, (_, place) => spansOn(hours, plusDays(day, place - 1), holidays))
  const nobodySaid = days.findIndex((spans, place) => place > 1 && spans === null)
  const known = nobodySaid < 0 ? days : days.slice(0, nobodySaid)
  const spans = joined(
    known.flatMap((own, place) =>
      (own ?? []).map(([opens, closes]): OpenSpan => [opens + (place - 1) * MINUTES, closes + (place - 1) * MINUTES]),
    ),
  )
  const now = spans.find(([opens, closes]) => opens <= minute && minute < closes)
  if (now) return now[1] >= 2 * MINUTES ? { state: 'always' } : { state: 'open', until: moment(now[1]) }
  if (days[1] === null) return { state: 'unknown' }
  const next = spans.find(([opens]) => opens > minute)
  return { state: 'closed', opens: next ? moment(next[0]) : null }
}

export const isOpen = ({ state }: OpenState): boolean => state === 'open' || state === 'always'
