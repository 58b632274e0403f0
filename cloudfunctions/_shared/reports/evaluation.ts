import type { Day, Instant } from '../../../src/contract/day'
import type { Hold } from '../../../src/contract/report'
import type { Statement } from '../../../src/contract/statement'
import type { EpochOf } from '../metrics/epochs'
import { type About as SeriesDay, type Observation, seriesKnownAt } from '../metrics/observation'
import { headlineMetrics } from '../metrics/registry'
import { PROVINCE } from '../metrics/subjects'
import { holdsAgainstKnown } from './holds-against-known'
import { holdsBetweenMetrics } from './holds-between-metrics'
import { holdsOnCounts } from './holds-on-counts'
import { holdsWithin } from './holds-within'
import type { KnownSeries } from './known-values'
import { statedFacts } from './stated-facts'

/** The days of series whose known values can make a statement delivered for a day doubtful. */
export function daysConcerned(statement: Statement, period: Day): SeriesDay[] {
  const stated = statedFacts(statement).map(({ metric, subject, asOf }) => ({ metric, subject, period: asOf }))
  const days = [...new Set([...stated.map((one) => one.period), ...statement.systems.map(({ asOf }) => asOf), period])]
  const headlines = headlineMetrics.flatMap(({ id }) =>
    days.map((day) => ({ metric: id, subject: PROVINCE, period: day })),
  )
  return [...stated, ...headlines]
}

/** What was in force at an instant, by metric and subject. */
export function knownSeries(observations: readonly Observation[], knownAt: Instant): KnownSeries {
  return (metric, subject) => seriesKnownAt(observations, { metric, subject }, knownAt)
}

/** Everything doubtful about a statement delivered for a day, given what is known. */
export function holdsOf(statement: Statement, known: KnownSeries, period: Day, epochOf: EpochOf): Hold[] {
  const facts = statedFacts(statement)
  return [
    ...holdsWithin(statement, facts),
    ...holdsBetweenMetrics(facts, known),
    ...holdsOnCounts(statement, known, period),
    ...holdsAgainstKnown(facts, known, epochOf),
  ]
}
