import * as v from 'valibot'
import { Day, Instant } from './day'
import { Locator } from './locator'
import { Whole } from './metric'
import { Question, Rejection, Statement } from './statement'

export const ReportFormat = v.picklist(['bulletin-json', 'bulletin-text'], '格式应为 bulletin-json 或 bulletin-text')
export type ReportFormat = v.InferOutput<typeof ReportFormat>

/**
 * Something kept out of releases until a checker decides: one stated value, with metric, day and
 * value; or one row or one table, where these are null and `subject` names it.
 */
export const Hold = v.object({
  id: v.string(),
  rule: v.string(),
  metric: v.nullable(v.string()),
  subject: v.nullable(v.string()),
  asOf: v.nullable(Day),
  value: v.nullable(Whole),
  given: v.string(),
  expected: v.string(),
  message: v.string(),
  locator: Locator,
})
export type Hold = v.InferOutput<typeof Hold>

export const Verdict = v.picklist(['confirm', 'refuse'])
export type Verdict = v.InferOutput<typeof Verdict>

export const ReportState = v.picklist(['held', 'accepted'])
export type ReportState = v.InferOutput<typeof ReportState>

/** What the deliverer gets back; the same bytes delivered again give the same receipt. */
export const Receipt = v.object({
  report: v.string(),
  sha256: v.string(),
  receivedAt: Instant,
  counts: v.object({ figures: Whole, hospitals: Whole, systems: Whole, activities: Whole }),
  holds: v.array(Hold),
  rejections: v.array(Rejection),
  questions: v.array(Question),
  missing: v.array(v.string()),
})
export type Receipt = v.InferOutput<typeof Receipt>

/** What a report would say and what would be held, with nothing stored. */
export const DryRun = v.object({ ...Statement.entries, holds: v.array(Hold) })
export type DryRun = v.InferOutput<typeof DryRun>

/** A report as it stands now: its receipt, its state, and the holds nobody has decided yet. */
export const ReportStanding = v.object({
  receipt: Receipt,
  source: v.string(),
  format: ReportFormat,
  period: Day,
  state: ReportState,
  undecided: v.array(Hold),
})
export type ReportStanding = v.InferOutput<typeof ReportStanding>
