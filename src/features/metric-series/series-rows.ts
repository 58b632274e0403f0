import type { Day } from '../../contract/day'
import { grouped } from '../../format/grouping'
import { measuredWords, noNumberWords } from '../../format/measured'
import { periodWords, weekdayWords } from '../../format/spans'
import { dayNumber, dayOf, daysIn } from '../../reckoning/calendar'
import type { Period } from '../../reckoning/periods'
import { lastStated } from '../../reckoning/timeline'
import type { SeriesView } from './series-view'
import { statesOf } from './series-words'

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
  /** The number is one somebody stated, for this day. */
  day: Day | null
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

function rowOf(view: SeriesView, period: Period): SeriesRow {
  const { choice, description, reckoning } = view
  const { span, value } = period
  const weekday = daysIn(span) === 1 ? ` ${weekdayWords(span.from)}` : ''
  return {
    key: span.from,
    label: `${periodWords(span, choice.view)}${weekday}`,
    number: measuredWords(period, description.unit),
    day: statedDay(reckoning, period),
    states: statesOf(period),
    why: value === null ? noNumberWords(period).sentence : null,
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
