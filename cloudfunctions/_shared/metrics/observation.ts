import type { Day, Instant } from '../../../src/contract/day'
import type { Locator } from '../../../src/contract/locator'
import type { MissingCode, Unit } from '../../../src/contract/metric'

/**
 * One metric, one subject, one period, one value or missing code; never changed once added.
 * `period` is the civil day of a running total or a level (the day it is stated for).
 * `receivedAt` is when the report reached us, `acceptedAt` when the value became known here
 * (later where a checker had to decide), in UTC.
 */
export interface Observation {
  id: string
  metric: string
  subject: string
  period: Day
  value: number | null
  missing: MissingCode | null
  unit: Unit
  asOf: Day
  since: Day | null
  /** The last place printed where the source rounded; null where it did not. */
  step: number | null
  epoch: number
  receivedAt: Instant
  acceptedAt: Instant
  report: string
  locator: Locator
}

/** A later report that says the same as an observation. */
export interface Confirmation {
  observation: string
  metric: string
  report: string
  locator: Locator
  acceptedAt: Instant
}

/** What an observation is about. */
export interface About {
  metric: string
  subject: string
  period: Day
}

export function isAbout(observation: About, about: About): boolean {
  return (
    observation.metric === about.metric && observation.subject === about.subject && observation.period === about.period
  )
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}

/** The order of statements about the same thing: by the day stated for, then by arrival (spec: domain, section 3). */
export function byStatement(left: Observation, right: Observation): number {
  return (
    compare(left.asOf, right.asOf) ||
    compare(left.receivedAt, right.receivedAt) ||
    compare(left.acceptedAt, right.acceptedAt) ||
    compare(left.id, right.id)
  )
}

/** The statement about something that was in force, as known at an instant (UTC); null where nobody had said anything. */
export function statementKnownAt(
  observations: readonly Observation[],
  about: About,
  knownAt: Instant,
): Observation | null {
  const known = observations.filter((candidate) => isAbout(candidate, about) && candidate.acceptedAt <= knownAt)
  return known.sort(byStatement).at(-1) ?? null
}

/** The statements in force of one metric and subject, one a period, oldest period first. */
export function seriesKnownAt(
  observations: readonly Observation[],
  { metric, subject }: Omit<About, 'period'>,
  knownAt: Instant,
): Observation[] {
  const inForce = new Map<Day, Observation>()
  const known = observations.filter(
    (candidate) => candidate.metric === metric && candidate.subject === subject && candidate.acceptedAt <= knownAt,
  )
  for (const observation of known.sort(byStatement)) inForce.set(observation.period, observation)
  return [...inForce.values()].sort((left, right) => compare(left.period, right.period))
}
