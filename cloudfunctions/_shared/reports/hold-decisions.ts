import type { Hold, Verdict } from '../../../src/contract/report'
import type { RestatementReason } from '../../../src/contract/restatement'
import type { EpochOpening } from '../metrics/epochs'
import { isFall } from './hold'
import type { Decision } from './report'

/** A checker's decision on one hold of one report. */
export interface HoldDecision {
  report: string
  hold: string
  verdict: Verdict
  reason: string
  reasonCode?: RestatementReason | undefined
}

/** Who decides, and who delivered what is decided on: two persons, by whichever identities they came (spec: E49). */
export interface Persons {
  checker: string
  submitter: string | null
}

/**
 * The epoch that confirming a fallen counter opens (spec: I04): after a reset it counts from 0, after
 * a correction nobody knows from where; null where the decision opens none.
 */
export function openingBy(hold: Hold, { verdict, reason, reasonCode, at }: Decision): EpochOpening | null {
  const { metric, subject, asOf } = hold
  if (verdict === 'refuse' || !isFall(hold) || metric === null || subject === null || asOf === null) return null
  const isReset = verdict === 'reset'
  return {
    metric,
    subject,
    from: asOf,
    base: isReset ? 0 : null,
    kind: isReset ? 'reset' : 'correction',
    reasonCode: reasonCode ?? (isReset ? 'R07' : 'R04'),
    explanation: reason,
    decidedAt: at,
  }
}
