import type { Day, Instant } from '../../../src/contract/day'
import type { RestatementReason } from '../../../src/contract/restatement'
import type { Observation } from './observation'

/**
 * From `from` on a counter counts anew, from `base` (null where nobody knows it). A `reset` counts
 * from its base; after a `correction` the source counted as before, only lower.
 */
export interface EpochOpening {
  metric: string
  subject: string
  from: Day
  base: number | null
  kind: 'reset' | 'correction'
  reasonCode: RestatementReason
  explanation: string
  decidedAt: Instant
}

/** The number of the epoch a day belongs to, from 1 (spec: domain, section 2). */
export type EpochOf = (metric: string, subject: string, day: Day) => number

export const oneEpoch: EpochOf = () => 1

export function epochsOf(openings: readonly EpochOpening[]): EpochOf {
  return (metric, subject, day) =>
    1 + openings.filter((one) => one.metric === metric && one.subject === subject && one.from <= day).length
}

export function inEpochs(observations: readonly Observation[], epochOf: EpochOf): Observation[] {
  return observations.map((one) => ({ ...one, epoch: epochOf(one.metric, one.subject, one.period) }))
}

/** The openings with one more; for a day that opens an epoch already the later decision stands. */
export function withOpening(openings: readonly EpochOpening[], opening: EpochOpening): EpochOpening[] {
  const others = openings.filter(({ subject, from }) => subject !== opening.subject || from !== opening.from)
  return [...others, opening].sort((left, right) => (left.from < right.from ? -1 : 1))
}
