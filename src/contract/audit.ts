import * as v from 'valibot'
import type { Contract } from './action'
import { Instant } from './day'
import { Whole } from './metric'

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/**
 * One event of the chain. `before` and `after` are hashes of what the action changed, where it has such;
 * `hash` is SHA-256 over the RFC 8785 form of the rest, `previous` that of the event before, null for the first.
 */
export const AuditEvent = v.object({
  seq: Whole,
  at: Instant,
  actor: v.string(),
  action: v.string(),
  target: v.string(),
  before: v.nullable(v.string()),
  after: v.nullable(v.string()),
  outcome: v.picklist(['done', 'refused']),
  note: v.string(),
  previous: v.nullable(Sha256),
  hash: Sha256,
})
export type AuditEvent = v.InferOutput<typeof AuditEvent>

/** The last event of the chain by number and hash; whoever writes it down can tell later that nothing before it changed. */
export const AuditHead = v.object({ seq: Whole, hash: Sha256 })
export type AuditHead = v.InferOutput<typeof AuditHead>

/** Who did what, and what was refused. */
export const audit = {
  /**
   * Up to 200 events after a number, oldest first, and how far the chain goes; null where nothing has been done yet.
   * With `before` those before that number, the latest first, and with null those at the end of the chain.
   */
  'audit.show': {
    admits: ['admin', 'auditor'],
    input: v.object({ after: v.optional(Whole, 0), before: v.optional(v.nullable(Whole)) }),
    output: v.object({ events: v.array(AuditEvent), head: v.nullable(AuditHead) }),
  },
} as const satisfies Contract
