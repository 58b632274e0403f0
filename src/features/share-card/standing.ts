import type { Figure, PublishedRelease } from '../../contract/release'
import type { Restatement, RestatementLog, ValueOrReason } from '../../contract/restatement'
import type { SharedNumber } from './shared-number'

/** What the release in force says about a number published before (spec: E35). */
export type Standing =
  | { kind: 'in-force' }
  | { kind: 'unchanged'; newer: Figure | null }
  /** `steps` say why, the oldest first; none where nobody wrote it down. */
  | { kind: 'corrected'; now: ValueOrReason; steps: Restatement[]; release: string }
  /** Nobody can say: no release in force is in hand, it is an older one, or its log could not be had. */
  | { kind: 'unknown' }

/** What a figure says about a day it states, or stated before; null where it says nothing. */
function saidFor(figure: Figure, day: string): ValueOrReason | null {
  if (figure.asOf === day) return { value: figure.value, missing: figure.missing }
  const earlier = figure.earlier.find(({ asOf }) => asOf === day)
  return earlier ? { value: earlier.value, missing: null } : null
}

/** Restatements of a number that came after its release: the log only ever grows at its end. */
function stepsSince(number: SharedNumber, shared: PublishedRelease, log: RestatementLog): Restatement[] {
  return log.restatements
    .slice(shared.restatements.count)
    .filter(
      ({ metric, subject, period }) => metric === number.metric && subject === number.subject && period === number.asOf,
    )
}

/** Whether the log must be read to know; otherwise the release alone says that nothing was restated since. */
export function needsLog(shared: PublishedRelease, present: PublishedRelease | null): boolean {
  return present !== null && present.restatements.count > shared.restatements.count
}

/** The log of the release in force goes before what its figures say, because it says why. */
export function standingOf(
  number: SharedNumber,
  shared: PublishedRelease,
  present: PublishedRelease | null,
  log: RestatementLog | null,
): Standing {
  if (!present || present.publishedAt < shared.publishedAt) return { kind: 'unknown' }
  if (present.id === shared.id) return { kind: 'in-force' }
  const steps = log ? stepsSince(number, shared, log) : []
  const last = steps[steps.length - 1]
  if (last) return { kind: 'corrected', now: last.new, steps, release: last.release }
  const figure = present.figures.find((one) => one.metric === number.metric && one.subject === number.subject)
  const said = figure && number.asOf !== null ? saidFor(figure, number.asOf) : null
  if (said && said.value !== number.value) return { kind: 'corrected', now: said, steps: [], release: present.id }
  if (!log && needsLog(shared, present)) return { kind: 'unknown' }
  const isNewer = figure?.asOf != null && (number.asOf === null || figure.asOf > number.asOf)
  return { kind: 'unchanged', newer: isNewer ? figure : null }
}
