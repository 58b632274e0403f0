import type { Day } from '../../../src/contract/day'
import type { MetricDescription } from '../../../src/contract/metric'
import { plusDays } from '../../../src/reckoning/calendar'
import type { Metric, MetricBreak } from './metric'

type Changed = MetricBreak & Required<Pick<MetricBreak, 'definition'>>

/** Definitions that replaced another one up to a day, oldest first. */
function changesBy({ breaks }: Metric, day: Day): Changed[] {
  const changed = breaks.filter((one): one is Changed => one.definition !== undefined && one.from <= day)
  return changed.sort((one, other) => (one.from < other.from ? -1 : 1))
}

/** The definition that holds on a civil day, since when, and those before; old numbers keep their old one (spec: A07). */
export function definitionOn(
  metric: Metric,
  day: Day,
): Pick<MetricDescription, 'definition'> & Partial<Pick<MetricDescription, 'since' | 'earlier'>> {
  const changes = changesBy(metric, day)
  const last = changes.at(-1)
  if (last === undefined) return { definition: metric.definition }
  const earlier = changes.map(({ from }, place) => ({
    until: plusDays(from, -1),
    definition: changes[place - 1]?.definition ?? metric.definition,
  }))
  return { definition: last.definition, since: last.from, earlier: earlier.reverse() }
}

/** Whether something else is counted on the later of two days than on the earlier one. */
export function definitionChanges({ breaks }: Metric, earlier: Day, later: Day): boolean {
  return breaks.some(({ kind, from }) => kind === 'definition' && earlier < from && from <= later)
}

/** The last day up to another on which something else began to be counted; null where that never changed. */
export function lastBreak({ breaks }: Metric, day: Day): Day | null {
  const days = breaks.filter(({ from }) => from <= day).map(({ from }) => from)
  return days.sort().at(-1) ?? null
}
