import * as v from 'valibot'
import type { Contract } from './action'
import { EntryKey, RowComment } from './daily-report'
import { Day, Instant } from './day'
import { Kind, MissingCode, Unit, Whole } from './metric'
import { ReportFormat, Verdict } from './report'
import { RestatementReason } from './restatement'

const Subject = v.pipe(v.string(), v.nonEmpty('请选择统计对象'), v.maxLength(100))
const Metric = v.pipe(v.string(), v.nonEmpty('请选择指标'), v.maxLength(60))
const ReportId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '上报批次编号应为 32 位十六进制数'))
/** Why somebody decided; a plain value needs no reason. */
const MaybeReason = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500, '理由不能超过 500 字')), '')

/** The range a day's value is expected in, reckoned from so many days of a class; `since` is the day it starts from. */
export const Expected = v.object({
  low: v.number(),
  high: v.number(),
  basis: Whole,
  dayClass: v.picklist(['working-day', 'make-up-day', 'weekend', 'holiday']),
  since: v.nullable(Day),
})
export type Expected = v.InferOutput<typeof Expected>

const DayNumber = v.object({ day: Day, value: Whole })

/** What was said for the day already: in force, or waiting for a checker. */
export const Stated = v.object({
  value: v.nullable(Whole),
  missing: v.nullable(MissingCode),
  state: v.picklist(['accepted', 'waiting']),
})
export type Stated = v.InferOutput<typeof Stated>

/** One number that is asked for. */
export const EntryField = v.object({
  metric: v.string(),
  name: v.string(),
  unit: Unit,
  kind: Kind,
  definition: v.string(),
  previous: v.nullable(DayNumber),
  expected: v.nullable(Expected),
  stated: v.nullable(Stated),
})
export type EntryField = v.InferOutput<typeof EntryField>

/** A day's form of one subject. `today` is the civil day in China it was asked on. */
export const EntryForm = v.object({
  subject: v.string(),
  name: v.string(),
  day: Day,
  today: Day,
  synthetic: v.boolean(),
  fields: v.array(EntryField),
  missingCodes: v.array(MissingCode),
})
export type EntryForm = v.InferOutput<typeof EntryForm>

const EntryRow = v.object({
  metric: Metric,
  unit: Unit,
  value: v.nullable(Whole),
  missing: v.nullable(MissingCode),
  comment: v.optional(RowComment),
})
export type EntryRow = v.InferOutput<typeof EntryRow>

/** What a person's submission became. */
export const EntryReceipt = v.object({
  report: v.string(),
  receivedAt: Instant,
  rows: v.object({ read: Whole, same: Whole, held: Whole, rejected: Whole }),
})
export type EntryReceipt = v.InferOutput<typeof EntryReceipt>

/** Whoever did something, by role and what an admin noted of them; a person's id only for those who keep the books. */
export const Who = v.object({ role: v.string(), note: v.string(), person: v.optional(v.string()) })
export type Who = v.InferOutput<typeof Who>

/** A row that waits for a checker; `plain` is one nothing is doubtful about but that a person typed it. */
export const WaitingValue = v.object({
  hold: v.string(),
  rule: v.string(),
  plain: v.boolean(),
  fell: v.boolean(),
  message: v.string(),
  expects: v.string(),
  metric: v.string(),
  name: v.string(),
  unit: Unit,
  subject: v.string(),
  subjectName: v.string(),
  day: Day,
  value: v.nullable(Whole),
  missing: v.nullable(MissingCode),
  comment: v.nullable(v.string()),
  previous: v.nullable(DayNumber),
  expected: v.nullable(Expected),
})
export type WaitingValue = v.InferOutput<typeof WaitingValue>

/** A report with rows that wait. Why it restates stands in `proposal`. */
export const WaitingReport = v.object({
  report: v.string(),
  day: Day,
  receivedAt: Instant,
  format: ReportFormat,
  entered: v.boolean(),
  synthetic: v.boolean(),
  own: v.boolean(),
  by: Who,
  proposal: v.nullable(v.object({ reason: v.string(), reasonCode: RestatementReason })),
  rows: v.array(WaitingValue),
})
export type WaitingReport = v.InferOutput<typeof WaitingReport>

/** Numbers typed by hand: asked for, submitted, and looked at by another person. */
export const entry = {
  /** Whom the caller may report for: whatever has ever been reported, within their grants. */
  'entry.subjects': {
    admits: ['reporter'],
    scope: 'own',
    input: v.object({}),
    output: v.object({ today: Day, subjects: v.array(v.object({ subject: v.string(), name: v.string() })) }),
  },
  'entry.form': {
    admits: ['reporter'],
    scope: 'subject',
    input: v.object({ subject: Subject, day: Day }),
    output: EntryForm,
  },
  /** The same key with the same rows is the same submission; what is doubtful needs a comment. */
  'entry.submit': {
    admits: ['reporter'],
    scope: 'subject',
    input: v.object({
      key: EntryKey,
      subject: Subject,
      day: Day,
      rows: v.pipe(v.array(EntryRow), v.minLength(1, '请至少填写一项'), v.maxLength(100, '一次最多填 100 项')),
    }),
    output: EntryReceipt,
  },
  /** Rows that wait in daily reports, the oldest report first; `left` more are not told. */
  'entry.waiting': {
    admits: ['checker'],
    input: v.object({}),
    output: v.object({ reports: v.array(WaitingReport), left: Whole }),
  },
  /** `all-plain` decides every row of a report that nothing is doubtful about; doubtful ones go one by one, with a reason. */
  'entry.check': {
    admits: ['checker'],
    input: v.object({
      report: ReportId,
      holds: v.union([v.literal('all-plain'), v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(500))]),
      verdict: Verdict,
      reason: MaybeReason,
      reasonCode: v.optional(RestatementReason),
    }),
    output: v.object({ report: v.string(), decided: Whole, left: Whole }),
  },
} as const satisfies Contract
