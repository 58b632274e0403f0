import type { Instant } from '../../../src/contract/day'
import type { Locks } from '../../../src/contract/locks'
import type { KeptLocks } from './lock'

/** Locks as a person of the staff sees them: every exception with its end, and whether it is their own. */
export function locksShown({ through, exceptions }: KeptLocks, person: string, now: Instant): Locks {
  return {
    through,
    exceptions: exceptions.map(({ by, ...one }) => ({ ...one, own: by === person })),
    servedAt: now,
  }
}
