import type { Instant } from '../../../src/contract/day'
import type { ReleaseStage, ReleaseSummary } from '../../../src/contract/release-desk'
import { APPROVALS_NEEDED, type Release } from './release'

/** What a list shows of a release: everything but what it says. */
export type Listed = Pick<Release, '_id' | 'state' | 'approvals' | 'publishedAt' | 'withdrawal'> & {
  content: Pick<Release['content'], 'week' | 'asOf' | 'cutOff' | 'synthetic'>
}

/** Where a release stands at an instant (UTC), by which one is in force then. */
export function stageOf(release: Omit<Listed, 'content'>, inForce: string | null, now: Instant): ReleaseStage {
  const { _id, state, approvals, publishedAt, withdrawal } = release
  if (state === 'discarded') return 'discarded'
  if (state === 'draft') return approvals.length < APPROVALS_NEEDED ? 'draft' : 'approved'
  if (withdrawal) return 'withdrawn'
  if (publishedAt !== null && publishedAt > now) return 'scheduled'
  return _id === inForce ? 'in-force' : 'archived'
}

export function summaryOf(release: Listed, inForce: string | null, now: Instant): ReleaseSummary {
  const { _id: id, approvals, publishedAt, withdrawal, content } = release
  const { week, asOf, cutOff, synthetic } = content
  return {
    id,
    stage: stageOf(release, inForce, now),
    week,
    asOf,
    cutOff,
    synthetic,
    approvals: approvals.length,
    publishedAt,
    withdrawal: withdrawal ? { at: withdrawal.at, reason: withdrawal.reason } : null,
  }
}
