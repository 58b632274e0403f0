import type { AuditEvent } from '../../../src/contract/audit'

/**
 * One privileged action done or refused: when (UTC), by which person, on what, and what came of it; `before` and
 * `after` are hashes of what it changed, where it has such. Its place in the chain is given to it when it is kept.
 */
export type Happening = Pick<AuditEvent, 'at' | 'actor' | 'action' | 'target' | 'outcome' | 'note'> &
  Partial<Pick<AuditEvent, 'before' | 'after'>>
