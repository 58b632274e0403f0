import type { Day } from '../../../src/contract/day'
import { RejectedBecause } from '../../../src/contract/reporting'

/** What was not taken: a metric of a subject for a day, and why. */
export interface Rejected {
  metric: string
  subject: string
  period: Day
  because: RejectedBecause
}

/** The letter of each reason in the lines of a week. */
const letters = {
  decision: 'x',
  unit: 'U',
  'unknown-unit': 'Q',
  value: 'V',
  'both-or-neither': 'B',
  'missing-code': 'C',
  'too-many': 'H',
  'nothing-to-restate': 'N',
  other: 'O',
} as const satisfies Record<RejectedBecause, string>
export type RejectedMark = (typeof letters)[RejectedBecause]

const reasons = new Map<string, RejectedBecause>(RejectedBecause.options.map((because) => [letters[because], because]))

/** A code that was refused is told of only where metric and subject are known, so it is the unit's. */
const byRule: Readonly<Record<string, RejectedBecause>> = {
  'wrong-unit': 'unit',
  'unknown-unit': 'unit',
  'refused-code': 'unit',
  value: 'value',
  'value-or-missing': 'both-or-neither',
  'missing-code': 'missing-code',
  'too-many-held': 'too-many',
  'nothing-to-restate': 'nothing-to-restate',
}

export function becauseOf(rule: string): RejectedBecause {
  return byRule[rule] ?? 'other'
}

export function rejectedMark(because: RejectedBecause): RejectedMark {
  return letters[because]
}

/** Why something was rejected that has this mark; null for a mark of something else. */
export function rejectedBecause(mark: string): RejectedBecause | null {
  return reasons.get(mark) ?? null
}

/** Whether something with this mark waits for somebody: for a checker, or for its unit to be known. */
export function isWaiting(mark: string): boolean {
  return mark === 'h' || mark === letters['unknown-unit']
}
