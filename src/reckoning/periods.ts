import type { Day } from '../contract/day'
import type { MetricDescription } from '../contract/metric'
import { dayOf, daysIn, monthAround, overlap, plusDays, type Span, weekAround, yearAround } from './calendar'
import { growthOfDay, growthOver, levelOver, sumOver } from './growth'
import type { Measured } from './measured'
import { isRestated, type Timeline } from './timeline'

/** By day, ISO week, month, or as a running total. */
export type View = 'day' | 'week' | 'month' | 'total'

/** How a view of a metric is reckoned: growth of a counter, sum of days, sum since the range began, or a level. */
export type Reckoning = 'growth' | 'sum' | 'running' | 'level'

type Counting = Pick<MetricDescription, 'kind' | 'distinct'>

/** Counts of different people, levels and ratios are never added up; a counter's running total is its level. */
export function reckoningOf({ kind, distinct }: Counting, view: View): Reckoning {
  if (distinct || kind === 'stock' || kind === 'ratio') return 'level'
  if (kind === 'cumulative') return view === 'total' ? 'level' : 'growth'
  return view === 'total' ? 'running' : 'sum'
}

/** One day or period, as the chart, the table and the sentence show it. */
export interface Period extends Measured {
  /** It contains the day the numbers go up to, and is not over. */
  unfinished: boolean
  restated: boolean
}

/** A span widened to whole weeks or months, within the days there are. */
export function wholePeriods(span: Span, view: View, days: Span): Span {
  if (view !== 'week' && view !== 'month') return span
  const around = view === 'week' ? weekAround : monthAround
  return overlap({ from: around(span.from).from, to: around(span.to).to }, days) ?? span
}

const wholeAround = {
  week: weekAround,
  month: monthAround,
  year: yearAround,
  day: (day: Day): Span => ({ from: day, to: day }),
}

/** The calendar's days, weeks, months or years that a span touches, whole. */
export function spansOf(span: Span, view: View | 'year'): Span[] {
  const spans: Span[] = []
  const whole = wholeAround[view === 'total' ? 'day' : view]
  for (let next = whole(span.from); next.from <= span.to; next = whole(plusDays(next.to, 1))) spans.push(next)
  return spans
}

/** What a whole span comes to. */
export function measureOver(timeline: Timeline, reckoning: Reckoning, span: Span): Measured {
  if (reckoning === 'growth') return growthOver(timeline, span)
  return reckoning === 'level' ? levelOver(timeline, span) : sumOver(timeline, span)
}

function measurePeriod(timeline: Timeline, reckoning: Reckoning, view: View, span: Span, range: Span): Measured {
  if (reckoning === 'growth' && view === 'day') return growthOfDay(timeline, span)
  if (reckoning !== 'running') return measureOver(timeline, reckoning, span)
  const day = sumOver(timeline, span)
  if (day.value === null) return day
  const running = sumOver(timeline, { from: range.from, to: span.to })
  return { ...running, span, covered: day.covered, of: day.of, exact: running.exact }
}

/** Every day, week or month of a range; a period that reaches past the range is reckoned over what lies within. */
export function periodsOf(timeline: Timeline, counting: Counting, view: View, range: Span, asOf: Day): Period[] {
  const reckoning = reckoningOf(counting, view)
  return spansOf(range, view).map((span) => {
    const within = overlap(span, range) ?? span
    const measured = measurePeriod(timeline, reckoning, view, within, range)
    return {
      ...measured,
      span,
      of: daysIn(span),
      unfinished: span.to > asOf,
      restated: isRestated(timeline, within),
    }
  })
}

/** Since when a running total has said the same, where at least three later statements did; the first day of the series may be later than the true one. */
export function unchangedSince(timeline: Timeline): { since: Day; atLeast: boolean } | null {
  let [same, since] = [0, -1]
  for (let place = timeline.last[timeline.last.length - 1] ?? -1; place >= 0; place = timeline.last[place - 1] ?? -1) {
    if (since >= 0 && timeline.values[place] !== timeline.values[since]) break
    same += 1
    since = place
  }
  if (same <= 3) return null
  const earlier = timeline.last[since - 1] ?? -1
  const before = timeline.before?.value === timeline.values[since]
  return { since: dayOf(timeline.from + since), atLeast: earlier < 0 && (before || timeline.before === null) }
}

/** The first day of a series as a number the calendar knows, and the last. */
export const daysOf = (timeline: Timeline): Span => ({
  from: dayOf(timeline.from),
  to: dayOf(timeline.from + timeline.values.length - 1),
})
