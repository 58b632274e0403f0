import type { Measure, PivotBlock, PivotCell, PivotQuestion, Reckoned, TotalRefusal } from '../../../src/contract/pivot'
import type { Span } from '../../../src/reckoning/calendar'
import { daysIn, overlap } from '../../../src/reckoning/calendar'
import { growthOfDay, growthOver, levelOver, standingOver, sumOver } from '../../../src/reckoning/growth'
import type { Measured } from '../../../src/reckoning/measured'
import { spansOf } from '../../../src/reckoning/periods'
import type { Timeline } from '../../../src/reckoning/timeline'
import type { Metric } from '../metrics/metric'
import { metricWithId } from '../metrics/registry'
import { overlapping } from './subjects'
import { sumOfCells } from './totals'

/** A period of the calendar, and what of it lies in the span asked for. */
export interface PivotPeriod {
  whole: Span
  within: Span
}

export function periodsOf({ from, to, grain }: PivotQuestion): PivotPeriod[] {
  const span = { from, to }
  return spansOf(span, grain).map((whole) => ({ whole, within: overlap(whole, span) ?? whole }))
}

type Counting = Pick<Metric, 'kind' | 'distinct'>

/** A counter grows or stands; people counted once only stand; a level is what was last said within a period. */
export function reckonedBy({ kind, distinct }: Counting, measure: Measure): Reckoned {
  if (kind === 'cumulative') return distinct || measure === 'standing' ? 'standing' : 'growth'
  return kind === 'flow' && !distinct ? 'sum' : 'last'
}

const reckonings: Record<Reckoned, (timeline: Timeline, span: Span) => Measured> = {
  growth: growthOver,
  sum: sumOver,
  standing: standingOver,
  last: levelOver,
}

const isCount = (reckoned: Reckoned): boolean => reckoned === 'growth' || reckoned === 'sum'

/** Only what is not as it should be is said: a phone reads thousands of cells. */
function cellOf(measured: Measured, reckoned: Reckoned): PivotCell {
  const { value, why, code, day, countsFrom, covered, of, rounded, span } = measured
  return {
    value,
    ...(why !== null && { why }),
    ...(code !== null && { code }),
    ...(value !== null && isCount(reckoned) && covered < of && { days: [covered, of] as [number, number] }),
    ...(day !== null && day !== span.to && { day }),
    ...(countsFrom !== null && { countsFrom }),
    ...(rounded && { rounded: true as const }),
  }
}

const NOBODY: PivotCell = { value: null, why: 'missing' }

function cell(timeline: Timeline | null, reckoned: Reckoned, span: Span, isDay: boolean): PivotCell {
  if (timeline === null) return NOBODY
  const measured = reckoned === 'growth' && isDay ? growthOfDay(timeline, span) : reckonings[reckoned](timeline, span)
  return cellOf(measured, reckoned)
}

/** Counts of different people and ratios have no sum at all (spec: domain, section 2). */
function refusedAlways({ kind, distinct }: Counting): TotalRefusal | null {
  if (distinct) return 'distinct'
  return kind === 'ratio' ? 'ratio' : null
}

function refusedOver(metric: Counting, subjects: readonly string[]): TotalRefusal | null {
  const always = refusedAlways(metric)
  if (always !== null) return always
  if (subjects.length < 2) return 'one-subject'
  return overlapping(subjects) ? 'overlap' : null
}

/** The table of one metric; `timelines` are those of the subjects, in their order, null where nobody stated anything. */
export function blockOf(
  metric: Metric,
  question: PivotQuestion,
  periods: readonly PivotPeriod[],
  timelines: readonly (Timeline | null)[],
): PivotBlock {
  const { id, name, unit, kind, notComparableWith } = metric
  const reckoned = reckonedBy(metric, question.measure)
  const span = { from: question.from, to: question.to }
  const cells = timelines.map((timeline) =>
    periods.map(({ within }) => cell(timeline, reckoned, within, daysIn(within) === 1 && question.grain === 'day')),
  )
  const timeRefused = refusedAlways(metric)
  const overTime = timeRefused === null ? timelines.map((timeline) => cell(timeline, reckoned, span, false)) : []
  const subjectsRefused = refusedOver(metric, question.subjects)
  const adds = subjectsRefused === null
  const notWith = notComparableWith.filter((other) => question.metrics.includes(other))
  return {
    metric: id,
    name,
    unit,
    kind,
    reckoned,
    cells,
    overTime,
    timeRefused,
    overSubjects: adds ? periods.map((_, place) => sumOfCells(cells.map((row) => row[place] ?? NOBODY))) : [],
    whole: adds ? sumOfCells(overTime) : null,
    subjectsRefused,
    notWith: notWith.map((other) => metricWithId(other)?.name ?? other),
  }
}
