import type { Day } from '../../../src/contract/day'
import type { Metric } from '../metrics/metric'
import { containerOf, reportableSubjects } from '../regions/regions'
import { type BetweenDoubt, type Cell, doubtBetween } from './between-metrics'
import type { Rules } from './doubt'

/** Regions above the one they lie in on a day (spec: E26), for one metric by subject; a ratio may well be. */
export function doubtsInside(
  { kind }: Metric,
  cells: ReadonlyMap<string, Cell>,
  day: Day,
  rules: Rules,
): BetweenDoubt[] {
  if (kind === 'ratio') return []
  return reportableSubjects(day).flatMap(({ subject }) => {
    const outer = containerOf(subject)
    const [small, large] = [cells.get(subject), cells.get(outer ?? '')]
    if (outer === null || !small || !large || small.value <= large.value) return []
    return doubtBetween({ rule: 'inner-above-outer', small: subject, large: outer }, small, large, rules) ?? []
  })
}
