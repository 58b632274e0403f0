import type { Instant } from '../../../src/contract/day'

/** One privileged action done, or one delivery refused: when (UTC), who, what, on what, and what came of it. */
export interface AuditEvent {
  at: Instant
  actor: string
  action: string
  target: string
  outcome: 'done' | 'refused'
  note: string
}
