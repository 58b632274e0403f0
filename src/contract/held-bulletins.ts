import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { Who } from './entry'
import { Unit, Whole } from './metric'
import { ReportFormat } from './report'

/**
 * One doubt about a bulletin that nobody has decided. A row of a table has no metric, day and value of its own;
 * `given` is what is printed, `expected` what it contradicts. `fell`: confirming it may begin to count anew.
 */
export const BulletinDoubt = v.object({
  hold: v.string(),
  rule: v.string(),
  fell: v.boolean(),
  message: v.string(),
  given: v.string(),
  expected: v.string(),
  metric: v.nullable(v.string()),
  /** The name of the metric; of the table or the row where it is none. */
  name: v.string(),
  unit: v.nullable(Unit),
  subject: v.nullable(v.string()),
  subjectName: v.nullable(v.string()),
  day: v.nullable(Day),
})
export type BulletinDoubt = v.InferOutput<typeof BulletinDoubt>

/** A bulletin that is kept out as a whole until each of its doubts is decided; `source` is a name. */
export const HeldBulletin = v.object({
  report: v.string(),
  source: v.string(),
  format: ReportFormat,
  period: Day,
  receivedAt: Instant,
  synthetic: v.boolean(),
  own: v.boolean(),
  by: Who,
  decided: Whole,
  doubts: v.array(BulletinDoubt),
})
export type HeldBulletin = v.InferOutput<typeof HeldBulletin>

/** Bulletins that wait for a checker; `holds.decide` decides. */
export const heldBulletins = {
  'bulletins.waiting': {
    admits: ['checker'],
    input: v.object({}),
    output: v.object({ bulletins: v.array(HeldBulletin) }),
  },
} as const satisfies Contract
