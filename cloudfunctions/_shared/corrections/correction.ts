import type {
  CorrectionCase,
  CorrectionCategory,
  CorrectionStanding,
  CorrectionState,
  CorrectionTarget,
} from '../../../src/contract/corrections'
import type { Day, Instant } from '../../../src/contract/day'

/** What one person said is wrong. Its id is the receipt; texts are kept with personal details masked. */
export interface Correction {
  _id: string
  caseId: string
  target: CorrectionTarget
  category: CorrectionCategory
  shown: string
  suggestion: string
  receivedAt: Instant
  /** Encrypted; null where none was left, and 30 days after the case was closed. */
  contact: string | null
  /** Whether a photo is kept beside it, encrypted, for as long as a contact; not there where none ever was. */
  hasPhoto?: boolean
  /** Whether the reply settled it; not there where its sender has not said so. */
  solved?: boolean
}

/** What readers of replies said of them, all together. */
export interface Ratings {
  solved: number
  unsolved: number
}

/** Everything said about one target until it is answered. `closedOn` is '' while it is open, so that an index finds it. */
export interface OpenOrClosedCase {
  _id: string
  target: CorrectionTarget
  state: CorrectionState
  receivedAt: Instant
  due: Day
  receipts: string[]
  reply: string | null
  closedAt: Instant | null
  closedOn: string
  answeredBy: string | null
  contactsDropped: boolean
}

/** Days in which whoever reported something has an answer: the centre's own promise, no law's. */
export const DUE_DAYS = 15
/** Days after the answer for which a contact is kept (spec: CorrectionReport). */
export const CONTACT_DAYS = 30
/** What one case takes; more of the same tells nobody anything new. */
export const MOST_RECEIPTS = 200

const DAY_MS = 86_400_000

export function daysLater(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** A target as a text, alike for the same target. */
export function targetText(target: CorrectionTarget): string {
  return target.kind === 'hospital'
    ? `hospital ${target.id} ${target.field}`
    : `figure ${target.metric} ${target.release}`
}

export function isOpen({ state }: Pick<OpenOrClosedCase, 'state'>): boolean {
  return state === 'received' || state === 'checking'
}

/** A correction as whoever has its receipt sees it. */
export function standingOf(correction: Correction, about: OpenOrClosedCase): CorrectionStanding {
  const { _id: receipt, target, category, shown, suggestion, receivedAt } = correction
  const { state, due, reply, closedAt, receipts } = about
  return {
    receipt,
    target,
    category,
    shown,
    suggestion,
    state,
    receivedAt,
    due,
    reply,
    closedAt,
    others: receipts.length - 1,
    solved: correction.solved ?? null,
  }
}

/** A case with what was said, as people at the desk see it on a civil day in China. */
export function caseOf(about: OpenOrClosedCase, corrections: readonly Correction[], today: Day): CorrectionCase {
  const { _id: id, target, state, receivedAt, due, reply, closedAt } = about
  return {
    id,
    target,
    state,
    receivedAt,
    due,
    overdue: isOpen(about) && today > due,
    reply,
    closedAt,
    reports: corrections.map((one) => ({
      receipt: one._id,
      category: one.category,
      shown: one.shown,
      suggestion: one.suggestion,
      receivedAt: one.receivedAt,
      leftContact: one.contact !== null,
      leftPhoto: one.hasPhoto === true,
    })),
  }
}
