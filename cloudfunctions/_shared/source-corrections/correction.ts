import type { Input } from '../../../src/contract/action'
import type { Day, Instant } from '../../../src/contract/day'
import type { CorrectionState, SourceCorrection, sourceCorrections } from '../../../src/contract/source-corrections'
import { metricWithId } from '../metrics/registry'
import { sourceName } from '../metrics/sources'
import { nameOfSubject } from '../organisations/subject-name'

export type Wish = Input<typeof sourceCorrections, 'source-corrections.propose'>

/** A known fault of a source and what is done about it, as it is kept. */
export interface KeptCorrection extends Wish {
  _id: string
  state: CorrectionState
  proposedBy: string
  proposedAt: Instant
  decidedBy: string | null
  decidedAt: Instant | null
  decision: string | null
  endedAt: Instant | null
}

/** Whether it holds for what came at an instant (UTC). */
export function holdsAt({ state, decidedAt, endedAt }: KeptCorrection, at: Instant): boolean {
  const isApproved = state === 'approved' || state === 'ended'
  return isApproved && decidedAt !== null && decidedAt <= at && (endedAt === null || at < endedAt)
}

/** The value after the correction, in the metric's unit; null where there is no such whole number. */
export function correctedValue({ does, value, times, per }: Wish, given: number): number | null {
  if (does === 'override') return value
  const scaled = does === 'scale' ? (given * times) / per : given
  return Number.isSafeInteger(scaled) ? scaled : null
}

/** Whether the source still says what it is known to say wrong. */
export const isExpected = ({ low, high }: Wish, given: number): boolean => low <= given && given <= high

/** Whether a value may be what the correction made of another one: it kept those for a checker that it did not expect. */
export function changes({ does, value, times, per, low, high }: Wish, made: number): boolean {
  if (does === 'override') return made === value
  return does === 'scale' && low * times <= made * per && made * per <= high * times
}

export interface About {
  metric: string
  subject: string
  period: Day
}

export function concerns({ metric, subject, from, to }: Wish, about: About): boolean {
  return metric === about.metric && subject === about.subject && from <= about.period && about.period <= to
}

/** Whether two of them could be about the same row. */
export function overlap(one: Wish, other: Wish): boolean {
  const isSame = one.source === other.source && one.metric === other.metric && one.subject === other.subject
  return isSame && one.from <= other.to && other.from <= one.to
}

/** A correction as a person of the staff sees it. */
export function correctionShown(kept: KeptCorrection, person: string): SourceCorrection {
  const { _id, proposedBy, decidedBy: _, ...told } = kept
  return {
    id: _id,
    ...told,
    sourceName: sourceName(told.source),
    metricName: metricWithId(told.metric)?.name ?? told.metric,
    subjectName: nameOfSubject(told.subject),
    unit: metricWithId(told.metric)?.unit ?? '条',
    own: proposedBy === person,
  }
}
