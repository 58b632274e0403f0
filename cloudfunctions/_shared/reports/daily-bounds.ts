import type { Day } from '../../../src/contract/day'
import type { Hold } from '../../../src/contract/report'
import type { Observation } from '../metrics/observation'
import { bounds, isBroken } from './bounds'
import type { DailyRow } from './daily-report'
import { holdRow } from './hold'

export const dayKey = (subject: string, day: Day) => `${subject}\n${day}`

/** A number of a day. */
export interface Point {
  period: Day
  value: number
  step?: number | null
}

type Values = Map<string, Map<string, Point>>

/** The numbers known and stated, by subject and day, then by metric; what rows state comes before what is known. */
export function valuesByDay(rows: readonly DailyRow[], known: ReadonlyMap<string, Map<Day, Observation>>): Values {
  const values: Values = new Map()
  const put = (metric: string, subject: string, point: Point) => {
    const key = dayKey(subject, point.period)
    const metrics = values.get(key) ?? new Map<string, Point>()
    values.set(key, metrics)
    metrics.set(metric, point)
  }
  for (const days of known.values())
    for (const { metric, subject, period, value, step } of days.values())
      if (value !== null) put(metric, subject, { period, value, step })
  for (const { metric, subject, period, value } of rows) if (value !== null) put(metric, subject, { period, value })
  return values
}

/** A part above its whole, or people above uses, for the same subject and day (spec: E05). */
export function outOfBounds(row: DailyRow, values: Values, stated: ReadonlySet<string>): Hold | null {
  const beside = values.get(dayKey(row.subject, row.period))
  for (const bound of bounds) {
    const isSmall = bound.small === row.metric
    if (!isSmall && bound.large !== row.metric) continue
    const metric = isSmall ? bound.large : bound.small
    const other = beside?.get(metric)
    if (!other || row.value === null) continue
    const bothStated = stated.has(`${metric}\n${dayKey(row.subject, row.period)}`)
    if (bothStated && bound.held !== (isSmall ? 'small' : 'large')) continue
    if (!isBroken(isSmall, { value: row.value }, other)) continue
    const expected = `${isSmall ? '不大于' : '不小于'} ${other.value} ${row.unit}`
    return holdRow(row, bound.rule, expected, bound.message)
  }
  return null
}
