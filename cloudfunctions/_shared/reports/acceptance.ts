import type { Instant } from '../../../src/contract/day'
import type { StatedFigure } from '../../../src/contract/statement'
import { type Confirmation, isAbout, type Observation } from '../metrics/observation'
import { type KnownSeries, on } from './known-values'
import { refusedHolds, type SourceReport } from './report'
import { agree, isFiner } from './rounding'
import { statedFacts, withoutRefused } from './stated-facts'

/** What a report adds to what is known. */
export interface Acceptance {
  observations: Observation[]
  confirmations: Confirmation[]
}

type Accepted = Pick<SourceReport, '_id' | 'statement' | 'holds' | 'decisions' | 'receivedAt'>

function observation(report: Accepted, fact: StatedFigure, number: number, at: Instant, epoch: number): Observation {
  const { metric, subject, value, unit, asOf, since, step, locator } = fact
  return {
    id: `${report._id}-${String(number).padStart(5, '0')}`,
    metric,
    subject,
    period: asOf,
    value,
    missing: null,
    unit,
    asOf,
    since: since ?? null,
    step: step ?? null,
    epoch,
    receivedAt: report.receivedAt,
    acceptedAt: at,
    report: report._id,
    locator,
  }
}

/** Exact values first, so that within one report a rounded one never stands in their place. */
function finestFirst(left: StatedFigure, right: StatedFigure): number {
  return (left.step ?? 0) - (right.step ?? 0)
}

/**
 * Turns a report that waits for nobody into observations, and into confirmations where the same
 * was known already (spec: domain, section 3). An exact value after a rounded one is an observation. They are numbered from `first` on.
 */
export function acceptance(report: Accepted, known: KnownSeries, at: Instant, first = 0): Acceptance {
  const accepted: Acceptance = { observations: [], confirmations: [] }
  const facts = statedFacts(withoutRefused(report.statement, refusedHolds(report)))
  for (const [number, fact] of facts.sort(finestFirst).entries()) {
    const { metric, subject, asOf, locator } = fact
    const series = known(metric, subject)
    const own = accepted.observations.find((other) => isAbout(other, { metric, subject, period: asOf }))
    const stated = own ?? on(series, asOf)
    const same = stated !== null && agree(fact, stated) && !isFiner(fact, stated)
    if (!same) accepted.observations.push(observation(report, fact, first + number, at, series.at(-1)?.epoch ?? 1))
    else if (stated !== own)
      accepted.confirmations.push({ observation: stated.id, metric, report: report._id, locator, acceptedAt: at })
  }
  return accepted
}
