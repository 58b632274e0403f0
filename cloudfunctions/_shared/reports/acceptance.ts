import type { Instant } from '../../../src/contract/day'
import type { StatedFigure } from '../../../src/contract/statement'
import type { Confirmation, Observation } from '../metrics/observation'
import { type KnownSeries, on } from './known-values'
import { refusedHolds, type SourceReport } from './report'
import { agree } from './rounding'
import { statedFacts, withoutRefused } from './stated-facts'

/** What a report adds to what is known. */
export interface Acceptance {
  observations: Observation[]
  confirmations: Confirmation[]
}

type Accepted = Pick<SourceReport, '_id' | 'statement' | 'holds' | 'decisions' | 'receivedAt'>

function observation(report: Accepted, fact: StatedFigure, number: number, at: Instant, epoch: number): Observation {
  const { metric, subject, value, unit, asOf, since, rounded, locator } = fact
  return {
    id: `${report._id}-${number}`,
    metric,
    subject,
    period: asOf,
    value,
    missing: null,
    unit,
    asOf,
    since: since ?? null,
    rounded: rounded ?? false,
    epoch,
    receivedAt: report.receivedAt,
    acceptedAt: at,
    report: report._id,
    locator,
  }
}

/**
 * Turns a report that waits for nobody into observations, and into confirmations where the same
 * was known already (spec: domain, section 3).
 */
export function acceptance(report: Accepted, known: KnownSeries, at: Instant): Acceptance {
  const accepted: Acceptance = { observations: [], confirmations: [] }
  const facts = statedFacts(withoutRefused(report.statement, refusedHolds(report)))
  for (const [number, fact] of facts.entries()) {
    const { metric, subject, locator } = fact
    const series = known(metric, subject)
    const stated =
      on(series, fact.asOf) ??
      accepted.observations.find(
        (other) => other.metric === metric && other.subject === subject && other.period === fact.asOf,
      )
    if (stated && agree(fact, stated))
      accepted.confirmations.push({ observation: stated.id, metric, report: report._id, locator, acceptedAt: at })
    else accepted.observations.push(observation(report, fact, number, at, series.at(-1)?.epoch ?? 1))
  }
  return accepted
}
