import type { Day, Instant } from '../../../src/contract/day'
import type { LockScope } from '../../../src/contract/locks'

export interface KeptException {
  id: string
  scope: LockScope
  reason: string
  openedAt: Instant
  until: Instant
  /** Who opened it, who cannot use it. */
  by: string
}

/** Days up to `through` are locked; null where nothing is. */
export interface KeptLocks {
  _id: string
  through: Day | null
  exceptions: KeptException[]
}

export const NO_LOCKS: KeptLocks = { _id: 'current', through: null, exceptions: [] }

/** What somebody is about to change on a day; where it is no one metric or subject, only an exception for all covers it. */
export interface Change {
  metric: string | null
  subject: string | null
  day: Day
}

function covers({ metric, subject, from, to }: LockScope, change: Change): boolean {
  return (
    (metric === null || metric === change.metric) &&
    (subject === null || subject === change.subject) &&
    (from === null || from <= change.day) &&
    (to === null || change.day <= to)
  )
}

/** Exceptions that have not ended at an instant (UTC). */
export function openExceptions({ exceptions }: KeptLocks, now: Instant): KeptException[] {
  return exceptions.filter(({ until }) => now < until)
}

/** Whether a lock keeps a person from a change: no exception that another person opened covers it (spec: P12). */
export function isLocked(locks: KeptLocks, change: Change, person: string, now: Instant): boolean {
  if (locks.through === null || change.day > locks.through) return false
  return !openExceptions(locks, now).some(({ scope, by }) => by !== person && covers(scope, change))
}
