import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { Who } from './entry'
import { Locator } from './locator'
import { MissingCode, Unit, Whole } from './metric'
import { Provenance } from './release'
import { Verdict } from './report'
import { RestatementReason } from './restatement'

/** What a checker said of a statement. */
export const ValueDecision = v.object({
  verdict: Verdict,
  reason: v.string(),
  reasonCode: v.nullable(RestatementReason),
  at: Instant,
  by: v.nullable(Who),
})
export type ValueDecision = v.InferOutput<typeof ValueDecision>

/**
 * One statement about a day, whatever became of it. `change` is against the statement before it, in the metric's unit;
 * null where one of the two has no number.
 */
export const ValueVersion = v.object({
  value: v.nullable(Whole),
  missing: v.nullable(MissingCode),
  state: v.picklist(['in-force', 'replaced', 'waiting', 'refused']),
  change: v.nullable(v.number()),
  acceptedAt: v.nullable(Instant),
  report: Provenance,
  locator: Locator,
  by: Who,
  comment: v.nullable(v.string()),
  proposal: v.nullable(v.object({ reason: v.string(), reasonCode: RestatementReason })),
  doubt: v.nullable(v.string()),
  decision: v.nullable(ValueDecision),
  /** Why the value is another one than the file holds; null where it is the file's. */
  corrected: v.nullable(v.object({ provider: v.string(), reason: v.string() })),
})
export type ValueVersion = v.InferOutput<typeof ValueVersion>

/** Everything that was ever said about one number. */
export const values = {
  'values.history': {
    admits: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary', 'admin', 'auditor'],
    scope: 'subject',
    input: v.object({ metric: v.string(), subject: v.string(), day: Day }),
    output: v.object({
      metric: v.string(),
      name: v.string(),
      unit: Unit,
      subject: v.string(),
      subjectName: v.string(),
      day: Day,
      /** In the order they arrived, the first first. */
      versions: v.array(ValueVersion),
    }),
  },
} as const satisfies Contract
