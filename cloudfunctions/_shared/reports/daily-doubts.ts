import type { Day } from '../../../src/contract/day'
import type { Hold } from '../../../src/contract/report'
import { divisionBetween } from '../../../src/reckoning/divisions'
import { slipOf } from '../metrics/scale'
import { type EpochOf, inEpochs } from '../metrics/epochs'
import type { Metric } from '../metrics/metric'
import { byStatement, type Observation } from '../metrics/observation'
import { metricWithId } from '../metrics/registry'
import { dayKey, outOfBounds, type Point, valuesByDay } from './daily-bounds'
import type { DailyRow, HeldRow } from './daily-report'
import { holdRow } from './hold'
import { agree } from './rounding'

/** What becomes of rows: they stand, say what is known already, or wait for a checker. */
export interface Sorted {
  stands: DailyRow[]
  same: DailyRow[]
  held: HeldRow[]
}

const seriesKey = ({ metric, subject }: Pick<DailyRow, 'metric' | 'subject'>) => `${metric}\n${subject}`

/** One metric and subject: its rows by day, and what is in force. */
interface Series {
  metric: Metric
  rows: DailyRow[]
  known: Map<Day, Observation>
}

function inForce(observations: readonly Observation[]): Map<string, Map<Day, Observation>> {
  const series = new Map<string, Map<Day, Observation>>()
  for (const one of [...observations].sort(byStatement)) {
    const days = series.get(seriesKey(one)) ?? new Map<Day, Observation>()
    series.set(seriesKey(one), days)
    days.set(one.period, one)
  }
  return series
}

function seriesOf(rows: readonly DailyRow[], known: ReadonlyMap<string, Map<Day, Observation>>): Series[] {
  const series = new Map<string, Series>()
  for (const row of rows) {
    const metric = metricWithId(row.metric)
    if (metric === null) continue
    const one: Series = series.get(seriesKey(row)) ?? {
      metric,
      rows: [],
      known: known.get(seriesKey(row)) ?? new Map<Day, Observation>(),
    }
    series.set(seriesKey(row), one)
    one.rows.push(row)
  }
  const byDay = (left: DailyRow, right: DailyRow) =>
    left.period === right.period ? left.number - right.number : left.period < right.period ? -1 : 1
  for (const one of series.values()) one.rows.sort(byDay)
  return [...series.values()]
}

function saidTwice({ rows }: Series, row: DailyRow, place: number): Hold | null {
  const other = [rows[place - 1], rows[place + 1]].find(
    (beside) => beside?.period === row.period && (beside.value !== row.value || beside.missing !== row.missing),
  )
  if (!other) return null
  const message = '同一份报告对同一天给出了两个不同的数值，请核对后只确认其中一个。'
  return holdRow(row, 'stated-twice', other.value === null ? '没有数值' : `${other.value} ${row.unit}`, message)
}

function restates(row: DailyRow, known: Observation | undefined): Hold | null {
  if (!known || (agree(row, known) && (row.value !== null || row.missing === known.missing))) return null
  const expected = known.value === null ? '没有数值' : `${known.value} ${row.unit}`
  return holdRow(row, 'restates', expected, '与已经上报的同一日数值不同，确认即为修订，请写明理由。')
}

/** A counter of at least this many that grew tenfold, a hundredfold and so on since the last report was miswritten (spec: E33). */
const SCALED_FROM = 1_000
const SCALED_BY = { least: SCALED_FROM, tolerance: 0.05 }

const hint = (meant: number | null, unit: string): string =>
  meant === null ? '' : `可能是 ${meant} ${unit}，差了数量级。`

function scaled(row: DailyRow, before: Point | undefined): Hold | null {
  if (row.value === null || !before || row.value < before.value) return null
  const meant = slipOf(row.value, before.value, SCALED_BY)
  if (meant === null || meant === row.value) return null
  const expected = `约 ${before.value} ${row.unit}（${before.period}）`
  return holdRow(row, 'scale-slip', expected, `与上一次相差整十倍、百倍或万倍，请核对单位。${hint(meant, row.unit)}`)
}

/** A counter below an earlier day, or above a later one, of the same epoch and the same divisions (spec: E01, E26). */
function fell(row: DailyRow, earlier: Point | undefined, later: Point | undefined): Hold | null {
  if (row.value === null) return null
  const { subject, period } = row
  const before = earlier && divisionBetween(subject, earlier.period, period) === null ? earlier : undefined
  const after = later && divisionBetween(subject, period, later.period) === null ? later : undefined
  if (before && row.value + (before.step ?? 0) < before.value)
    return holdRow(
      row,
      'counter-fell',
      `不小于 ${before.value} ${row.unit}（${before.period}）`,
      `累计数比上一次少，可能是重新计数、修订或填错，请核对。${hint(slipOf(row.value, before.value, SCALED_BY), row.unit)}`,
    )
  if (after && row.value > after.value + (after.step ?? 0))
    return holdRow(
      row,
      'counter-fell',
      `不大于 ${after.value} ${row.unit}（${after.period}）`,
      '累计数比后来的还多，请核对。',
    )
  return null
}

const isNumber = (one: Observation): one is Observation & { value: number } => one.value !== null

/** Whether what is known already was told as exactly as the row tells it. */
function isAsFine(known: Observation | undefined, row: DailyRow): boolean {
  return known !== undefined && (known.step === null || known.step === row.step)
}

/** Walks one series day by day; a row that is held is not what later days are compared with. */
function sortSeries(series: Series, epochOf: EpochOf, sorted: Sorted): void {
  const { metric, rows, known } = series
  const falls = metric.rules.some(({ id }) => id === 'never-falls')
  const numbers = inEpochs([...known.values()], epochOf)
    .filter(isNumber)
    .sort((left, right) => (left.period < right.period ? -1 : 1))
  let stood: Point | undefined
  let next = 0
  for (const [place, row] of rows.entries()) {
    const epoch = epochOf(row.metric, row.subject, row.period)
    while ((numbers[next]?.period ?? '9') < row.period) {
      const one = numbers[next]
      if (one && (!stood || one.period >= stood.period)) stood = one
      next += 1
    }
    const later = numbers.slice(next, next + 2).find(({ period }) => period > row.period)
    const inEpoch = (point: Point | undefined) =>
      point && epochOf(row.metric, row.subject, point.period) === epoch ? point : undefined
    const doubt =
      saidTwice(series, row, place) ??
      restates(row, known.get(row.period)) ??
      (falls ? (scaled(row, inEpoch(stood)) ?? fell(row, inEpoch(stood), inEpoch(later))) : null)
    if (doubt) sorted.held.push({ row, hold: doubt })
    else if (isAsFine(known.get(row.period), row) || rows[place - 1]?.period === row.period) sorted.same.push(row)
    else {
      sorted.stands.push(row)
      if (row.value !== null) stood = { period: row.period, value: row.value }
    }
  }
}

/** The rule a row typed by hand is held by while nothing is wrong with it. */
export const ENTERED = 'entered-by-hand'

/** Nothing that a person typed stands before another person has looked at it (spec: E49). */
export function waitingForAnother({ stands, same, held }: Sorted): Sorted {
  const plain = stands.map((row) => ({
    row,
    hold: holdRow(row, ENTERED, '另一个人核对', '手工填报的数值，由另一个人核对后采用。'),
  }))
  return { stands: [], same, held: [...held, ...plain] }
}

/**
 * Sorts rows by what is known around them. `observations` are the statements known about their
 * series, in any order; series that end earlier may be represented by their head alone.
 */
export function sortRows(rows: readonly DailyRow[], observations: readonly Observation[], epochOf: EpochOf): Sorted {
  const known = inForce(observations)
  const sorted: Sorted = { stands: [], same: [], held: [] }
  for (const series of seriesOf(rows, known)) sortSeries(series, epochOf, sorted)
  const values = valuesByDay(rows, known)
  const stated = new Set(sorted.stands.map(({ metric, subject, period }) => `${metric}\n${dayKey(subject, period)}`))
  const stands: DailyRow[] = []
  for (const row of sorted.stands) {
    const hold = outOfBounds(row, values, stated)
    if (hold) sorted.held.push({ row, hold })
    else stands.push(row)
  }
  return { ...sorted, stands }
}
