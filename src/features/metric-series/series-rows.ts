import type { Day } from '../../contract/day'
import { grouped } from '../../format/grouping'
import { periodWords, weekdayWords } from '../../format/spans'
import { dayNumber, dayOf, daysIn } from '../../reckoning/calendar'
import type { Period } from '../../reckoning/periods'
import { lastStated } from '../../reckoning/timeline'
import { isDerivedDay } from './divided'
import type { SeriesView } from './series-view'
import { lackWords, numberWords, statesOf } from './series-words'

/** A number somebody stated for one day. */
export interface StatedNumber {
  words: string
  day: Day
}

/** One period as a row of the table. */
export interface SeriesRow {
  key: string
  label: string
  /** The same number as the chart's, with its unit. */
  number: string
  /** The day whose statement the row shows, which has an origin; null where nobody stated it so. */
  origin: Day | null
  states: string[]
  /** Why there is no number, where the word alone does not say it. */
  why: string | null
  /** Where the counter stood at the end of the period. */
  stood: StatedNumber | null
}

export interface RowGroup {
  title: string
  rows: SeriesRow[]
}

/** The last number stated in a period; for a count it is what the count was reckoned to. */
export function stoodAt({ timeline, reckoning, description }: SeriesView, period: Period): StatedNumber | null {
  if (reckoning !== 'growth') return null
  const last = lastStated(timeline, dayNumber(period.span.from), dayNumber(period.span.to))
  return last && { words: `${grouped(last.value)} ${description.unit}`, day: dayOf(last.day) }
}

/** The day a period's own number was stated for; null where it is reckoned from several. */
export function statedDay(reckoning: SeriesView['reckoning'], { value, day, span }: Period): Day | null {
  if (value === null) return null
  return reckoning === 'sum' && span.from === span.to ? span.from : day
}

/** The day whose statement a period shows: where a counter stood, or its own number; none that was reckoned from two regions. */
export function originDay(view: SeriesView, period: Period): Day | null {
  const day = stoodAt(view, period)?.day ?? statedDay(view.reckoning, period)
  return day !== null && isDerivedDay(view, day) ? null : day
}

function rowOf(view: SeriesView, period: Period): SeriesRow {
  const { choice } = view
  const { span } = period
  const weekday = daysIn(span) === 1 ? ` ${weekdayWords(span.from)}` : ''
  return {
    key: span.from,
    label: `${periodWords(span, choice.view)}${weekday}`,
    number: numberWords(view, period),
    origin: originDay(view, period),
    states: statesOf(view, period),
    why: lackWords(view, period),
    stood: stoodAt(view, period),
  }
}

const isByDay = ({ choice }: SeriesView): boolean => choice.view === 'day' || choice.view === 'total'

/** Days by month, weeks and months by year; the latest first. */
export function rowGroups(view: SeriesView): RowGroup[] {
  const groups: RowGroup[] = []
  for (const period of [...view.periods].reverse()) {
    const [year = '', month = ''] = period.span.from.split('-')
    const title = isByDay(view) ? `${year}年${Number(month)}月` : `${year}年`
    const last = groups[groups.length - 1]
    if (last?.title === title) last.rows.push(rowOf(view, period))
    else groups.push({ title, rows: [rowOf(view, period)] })
  }
  return groups
}
