import type { Day, Instant } from '../../../src/contract/day'
import type { Hold } from '../../../src/contract/report'
import type { Statement } from '../../../src/contract/statement'
import { type Observation, seriesKnownAt } from '../metrics/observation'
import { headlineMetrics } from '../metrics/registry'
import { holdsAgainstKnown } from './holds-against-known'
import { holdsBetweenMetrics } from './holds-between-metrics'
import { holdsOnCounts } from './holds-on-counts'
import { holdsWithin } from './holds-within'
import type { KnownSeries } from './known-values'
import { statedFacts } from './stated-facts'

/** The metrics whose known values can make a statement doubtful. */
export function metricsConcerned(statement: Statement): string[] {
  const stated = statedFacts(statement).map(({ metric }) => metric)
  return [...new Set([...stated, ...headlineMetrics.map(({ id }) => id)])]
}

/** What was in force at an instant, by metric and subject. */
export function knownSeries(observations: readonly Observation[], knownAt: Instant): KnownSeries {
  return (metric, subject) => seriesKnownAt(observations, { metric, subject }, knownAt)
}

/** Everything doubtful about a statement delivered for a day, given what is known. */
export function holdsOf(statement: Statement, known: KnownSeries, period: Day): Hold[] {
  const facts = statedFacts(statement)
  return [
    ...holdsWithin(statement, facts),
    ...holdsBetweenMetrics(facts, known),
    ...holdsOnCounts(statement, known, period),
    ...holdsAgainstKnown(facts, known),
  ]
}
