import * as v from 'valibot'
import { Day, Instant } from './day'
import { Locator } from './locator'
import { Whole } from './metric'
import { Question, Rejection, Statement } from './statement'

export const ReportFormat = v.picklist(
  ['bulletin-json', 'bulletin-text', 'daily-csv', 'daily-json'],
  '格式应为 bulletin-json、bulletin-text、daily-csv 或 daily-json',
)
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

/** `reset` confirms a counter that fell and opens a new epoch, in which it counts from 0. */
export const Verdict = v.picklist(['confirm', 'refuse', 'reset'])
export type Verdict = v.InferOutput<typeof Verdict>

/** A daily report may also still be arriving in parts, or be worked off row by row. */
export const ReportState = v.picklist(['arriving', 'working', 'held', 'accepted'])
export type ReportState = v.InferOutput<typeof ReportState>

/** How far a daily report has come: its parts, and what became of its rows. */
export const Progress = v.object({
  parts: v.object({ arrived: Whole, of: Whole, worked: Whole }),
  rows: v.object({ read: Whole, accepted: Whole, same: Whole, held: Whole, rejected: Whole, quarantined: Whole }),
})
export type Progress = v.InferOutput<typeof Progress>

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
  /** Null for a bulletin, which is taken in whole. Of holds and rejections the first 200 are told. */
  progress: v.nullable(Progress),
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
