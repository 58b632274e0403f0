import type { Day } from '../../contract/day'
import type { SeriesIndex } from '../../contract/series'
import { daysIn, overlap, plusDays, type Span, yearBefore, yearOf } from '../../reckoning/calendar'
import { spanBefore, spanFrom, spanYearBefore } from '../../reckoning/comparison'
import { type View, wholePeriods } from '../../reckoning/periods'

export type RangeChoice = 'month' | 'quarter' | 'year' | 'all' | 'own'
export type CompareChoice = 'before' | 'year-before' | 'own'

/** Regions as they were on each day, or as they are now. */
export type DivisionChoice = 'then' | 'now'

/** What a person wants to see of a metric; own days are kept while another choice is looked at. */
export interface Choice {
  view: View
  range: RangeChoice
  own: Span | null
  compare: CompareChoice
  /** Where the days to compare with begin. */
  since: Day | null
  divisions: DivisionChoice
}

export const firstChoice: Choice = {
  view: 'day',
  range: 'month',
  own: null,
  compare: 'before',
  since: null,
  divisions: 'then',
}

type Days = Pick<SeriesIndex, 'from' | 'to'>

function chosenRange({ range, own }: Choice, { from, to }: Days): Span {
  if (range === 'month') return { from: plusDays(to, -29), to }
  if (range === 'quarter') return { from: plusDays(to, -89), to }
  if (range === 'year') return { from: plusDays(yearBefore(to).day, 1), to }
  return range === 'own' && own ? own : { from, to }
}

/** The days a choice shows: whole weeks or months, within those there are. */
export function rangeOf(choice: Choice, days: Days): Span {
  const within = overlap(chosenRange(choice, days), days) ?? { from: days.from, to: days.to }
  return wholePeriods(within, choice.view, days)
}

/** The ranges worth offering for so many days. */
export function rangesFor(days: Days): RangeChoice[] {
  const many = daysIn(days)
  const enough = (least: number, range: RangeChoice): RangeChoice[] => (many > least ? [range] : [])
  return ['month', ...enough(30, 'quarter'), ...enough(90, 'year'), 'all', 'own']
}

/** The days to compare a range with; `fellBack` says that a 29 February became a 28th. */
export function comparedWith(choice: Choice, range: Span): { span: Span; fellBack: boolean } {
  if (choice.compare === 'year-before') return spanYearBefore(range)
  const own = choice.compare === 'own' ? choice.since : null
  return { span: own === null ? spanBefore(range) : spanFrom(own, range), fellBack: false }
}

/** The years a choice needs, the first and the last: every one from the earliest of its days to the latest. */
export function yearsFor(choice: Choice, index: Days): { first: number; last: number } {
  const range = rangeOf(choice, index)
  const compared = overlap(comparedWith(choice, range).span, index)
  const first = yearOf(compared && compared.from < range.from ? compared.from : range.from)
  const last = yearOf(compared && compared.to > range.to ? compared.to : range.to)
  return { first, last }
}

/** The names of the documents a choice needs, of those the index names. */
export function namesFor(choice: Choice, index: SeriesIndex): string[] {
  const { first, last } = yearsFor(choice, index)
  return index.years.filter(({ year }) => year >= first && year <= last).map(({ name }) => name)
}
