import type { Day } from '../../../src/contract/day'
import type { Metric } from '../metrics/metric'
import { PROVINCE } from '../metrics/subjects'
import { regionSubjects } from '../regions/regions'
import type { Doubt } from './doubt'
import { parameterOf, type Rule } from './rule'

export interface Differs {
  doubt: Doubt
  difference: number
}

/** Whether regions of the metric add up to the province. */
export const addsUp = ({ kind, distinct }: Metric): boolean => !distinct && kind !== 'ratio'

/**
 * Where the regions' sum is not the province's value (spec: I08). Nothing is compared where the province or any
 * region of that day has no number: a sum with a part missing is not a sum.
 */
export function differs(rule: Rule, { unit }: Metric, values: ReadonlyMap<string, number>, day: Day): Differs | null {
  const whole = values.get(PROVINCE)
  const parts = regionSubjects(day).filter(({ partOf }) => partOf === PROVINCE)
  const stated = parts.flatMap(({ subject }) => values.get(subject) ?? [])
  if (whole === undefined || stated.length < parts.length) return null
  const sum = stated.reduce((left, right) => left + right, 0)
  const difference = whole - sum
  if (Math.abs(difference) <= parameterOf(rule, 'tolerance') * whole) return null
  const expected = `各地区合计 ${sum} ${unit}，相差 ${Math.abs(difference)} ${unit}`
  return { difference, doubt: { rule, value: whole, low: sum, high: sum, expected, suggestion: null } }
}
