import { createHash, randomBytes, randomInt } from 'node:crypto'
import type { Role } from '../../../src/contract/action'
import type { Day, Instant } from '../../../src/contract/day'
import type { Scope } from '../../../src/contract/grant'
import { CODE_LENGTH, CODE_LETTERS } from '../../../src/contract/invitation'

/** How long a code can be used, in milliseconds. */
export const VALID_MS = 72 * 3_600_000

/** What a code stands for; `_id` is the SHA-256 of the code, which itself is kept nowhere. */
export interface Invitation {
  _id: string
  /** How the audit calls it: nothing that helps to find the code. */
  name: string
  /** The role it gives; null where it is another way in for `person`. */
  role: Role | null
  person: string | null
  scope: Scope
  to: Day | null
  note: string
  madeBy: string
  madeAt: Instant
  expiresAt: Instant
  /** The identity that used it. */
  usedBy: string | null
  /** Not there in what was stored before codes could be taken back. */
  cancelledAt?: Instant
}

/** A new code: 23 letters to the 10th, about 45 bits. */
export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')
}

export function newName(): string {
  return `invitation-${randomBytes(4).toString('hex')}`
}

export function codeHash(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
