import type { Day, Instant } from '../../../src/contract/day'
import type { BoardChange, HeldReport } from '../../../src/contract/reporting'
import type { Calendar } from '../calendar/calendar'
import type { DayValue } from '../metrics/expected-range'
import type { Duties } from './duties'

/** A day from which on a metric counts something else. */
export interface BoardBreak {
  metric: string
  from: Day
}

/** What staff look at first, kept as reports come, so that a look at it reads one document. */
export interface Board {
  duties: Duties
  calendar: Calendar
  /** The latest numbers of the province, by metric, oldest first. */
  days: ReadonlyMap<string, readonly DayValue[]>
  breaks: readonly BoardBreak[]
  held: readonly HeldReport[]
  /** What happened lately, oldest first. */
  changes: readonly BoardChange[]
  synthetic: boolean
}

/** As many days say what is usual on every class of day, a year's holidays included. */
const DAYS_KEPT = 400
/** As much as somebody reads who was away for a while. */
export const CHANGES_KEPT = 300

/** A day stated again has the later value. */
export function withDays(
  before: Board['days'],
  values: readonly { metric: string; period: Day; value: number | null }[],
): Map<string, readonly DayValue[]> {
  const days = new Map(before)
  for (const { metric, period: day, value } of values) {
    const others = (days.get(metric) ?? []).filter((one) => one.day !== day)
    const all = value === null ? others : [...others, { day, value }]
    all.sort((left, right) => (left.day < right.day ? -1 : 1))
    days.set(metric, all.slice(-DAYS_KEPT))
  }
  return days
}

/** A report whose last doubt is decided leaves the board. */
export function withHeld(held: readonly HeldReport[], report: HeldReport): HeldReport[] {
  const others = held.filter((one) => one.report !== report.report)
  return report.undecided === 0 ? others : [...others, report]
}

/** Of the same thing only what happened to it last is remembered. */
export function withChange(changes: readonly BoardChange[], change: BoardChange): BoardChange[] {
  const others = changes.filter(({ kind, about }) => kind !== change.kind || about !== change.about)
  return [...others, change].slice(-CHANGES_KEPT)
}

/** What happened after an instant, and whether more did than is remembered. */
export function changesSince({ changes }: Board, since: Instant): { changes: BoardChange[]; cut: boolean } {
  const later = changes.filter(({ at }) => at > since)
  return { changes: later, cut: later.length === CHANGES_KEPT }
}

export function writtenDays(days: Board['days']): string {
  return [...days]
    .map(([metric, own]) => [metric, ...own.map(({ day, value }) => `${day}=${value}`)].join(' '))
    .join('\n')
}

export function readDays(text: string): Map<string, DayValue[]> {
  if (text === '') return new Map()
  return new Map(
    text.split('\n').map((line) => {
      const [metric = '', ...own] = line.split(' ')
      return [
        metric,
        own.map((one) => {
          const [day = '', value] = one.split('=')
          return { day, value: Number(value) }
        }),
      ]
    }),
  )
}
