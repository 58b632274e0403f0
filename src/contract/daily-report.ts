import * as v from 'valibot'
import { Day } from './day'
import { MissingCode } from './metric'
import { RestatementReason } from './restatement'

/** Thirty-two hex digits a phone makes up, by which what was typed is one report however often it is sent. */
export const EntryKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '提交编号应为 32 位十六进制数'))

/** What whoever typed a value says of it. */
export const RowComment = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('请填写说明'),
  v.maxLength(300, '说明不能超过 300 字'),
)

/**
 * One row of a daily report: one metric, subject and civil day of Asia/Shanghai. Exactly one of
 * `value` and `missing` stands. Numbers are looked at by the metric's own rules afterwards.
 */
export const DailyRowJson = v.pipe(
  v.strictObject({
    metric: v.pipe(v.string(), v.nonEmpty('请填写指标')),
    subject: v.pipe(v.string(), v.nonEmpty('请填写统计对象')),
    period: Day,
    value: v.optional(v.nullable(v.number('应为数字'))),
    unit: v.pipe(v.string(), v.nonEmpty('请填写计量单位'), v.maxLength(100)),
    missing: v.optional(v.nullable(MissingCode)),
    comment: v.optional(RowComment),
  }),
  v.check(({ value, missing }) => (value == null) !== (missing == null), '数值与缺失代码应当只填一个'),
)
export type DailyRowJson = v.InferOutput<typeof DailyRowJson>

/**
 * A daily report as data: the format `daily-json`, version 1. Rows are looked at one by one. With
 * `restatement` it only says otherwise what was said before, and why; the reason is public. `entered` says that a
 * person typed it, and by which key of their phone: each of its rows waits for another person.
 */
export const DailyReportJson = v.strictObject({
  version: v.literal(1),
  rows: v.array(v.unknown()),
  entered: v.optional(v.strictObject({ key: EntryKey })),
  restatement: v.optional(
    v.strictObject({
      reasonCode: RestatementReason,
      reason: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500)),
    }),
  ),
})

/** The columns of `daily-csv`, in any order; `missing` may be left out, and columns of other names are not read. */
export const dailyColumns = ['metric', 'subject', 'period', 'value', 'unit', 'missing'] as const

/** A column of a file that puts rows of another right: where each stands there. */
export const CORRECTS_COLUMN = 'corrects'
