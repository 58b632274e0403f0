import type { Instant } from '../../../src/contract/day'
import type { Hold } from '../../../src/contract/report'
import type { Statement } from '../../../src/contract/statement'
import { type Observation, seriesKnownAt } from '../metrics/observation'
import { holdsAgainstKnown } from './holds-against-known'
import { holdsWithin } from './holds-within'
import type { KnownSeries } from './known-values'
import { statedFacts } from './stated-facts'

/** The metrics a statement gives numbers for. */
export function metricsStated(statement: Statement): string[] {
  return [...new Set(statedFacts(statement).map(({ metric }) => metric))]
}

/** What was in force at an instant, by metric and subject. */
export function knownSeries(observations: readonly Observation[], knownAt: Instant): KnownSeries {
  return (metric, subject) => seriesKnownAt(observations, { metric, subject }, knownAt)
}

/** Everything doubtful about a statement, given what is known. */
export function holdsOf(statement: Statement, known: KnownSeries): Hold[] {
  const facts = statedFacts(statement)
  return [...holdsWithin(statement, facts), ...holdsAgainstKnown(facts, known)]
}
