import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { Locator } from './locator'
import { Whole } from './metric'
import { ReportFormat, ReportState } from './report'
import { Rejection } from './statement'

/** What of a row can be unknown, in the order in which a row is looked at. */
export const RowUnknown = v.picklist(['metric', 'subject', 'unit'])
export type RowUnknown = v.InferOutput<typeof RowUnknown>

/** What can be unknown: something of a row of a daily report, or a name printed in a bulletin's table. */
export const UnknownKind = v.picklist([...RowUnknown.options, 'hospital', 'system'])
export type UnknownKind = v.InferOutput<typeof UnknownKind>

/** The longest code that is kept for mapping; what is longer is rejected. */
export const LONGEST_CODE = 100

const ReportId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '上报批次编号应为 32 位十六进制数'))

/** A row as it was given, in the source's own codes. */
const Sample = v.object({
  report: v.string(),
  locator: Locator,
  metric: v.string(),
  subject: v.string(),
  period: Day,
  value: v.nullable(v.number()),
  unit: v.string(),
})

const Candidate = v.object({ code: v.string(), name: v.string(), factor: Whole })

/** All rows that wait because of one code of one source; candidates are names alike, for a person to choose from. */
const UnknownCode = v.object({
  source: v.string(),
  sourceName: v.string(),
  kind: UnknownKind,
  code: v.string(),
  rows: Whole,
  reports: v.array(v.string()),
  firstDay: Day,
  lastDay: Day,
  samples: v.array(Sample),
  candidates: v.array(Candidate),
})

/**
 * What a person said a code means; `to` is null where it was refused. A value is multiplied by `factor`. It holds for
 * rows of `from` on, of every day where that is null, up to the next decision on the same code.
 */
const CodeMapping = v.object({
  source: v.string(),
  kind: UnknownKind,
  code: v.string(),
  to: v.nullable(v.string()),
  factor: Whole,
  reason: v.string(),
  from: v.nullable(Day),
  decidedAt: Instant,
})
export type CodeMapping = v.InferOutput<typeof CodeMapping>

const ReportLine = v.object({
  report: v.string(),
  sourceName: v.string(),
  format: ReportFormat,
  period: Day,
  state: ReportState,
  receivedAt: Instant,
})

/** Which line of a report another report put right. */
const Follower = v.object({
  report: v.string(),
  state: ReportState,
  receivedAt: Instant,
  rejected: Whole,
})

const Decision = {
  source: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
  kind: UnknownKind,
  code: v.pipe(v.string(), v.maxLength(LONGEST_CODE)),
  to: v.nullable(v.pipe(v.string(), v.trim(), v.nonEmpty('请选择对应的编号'), v.maxLength(100))),
  factor: v.optional(
    v.pipe(
      v.number('倍数应为整数'),
      v.integer('倍数应为整数'),
      v.minValue(1, '倍数至少为 1'),
      v.maxValue(1e8, '倍数至多为一亿'),
    ),
    1,
  ),
  reason: v.pipe(v.string('请填写理由'), v.trim(), v.nonEmpty('请填写理由'), v.maxLength(500, '理由不能超过 500 字')),
}

/** Rows nobody could place, what their codes mean, and rejected rows on their way back. */
export const quarantine = {
  /** The codes that wait, the most rows first, and the latest 50 decisions. */
  'quarantine.show': {
    admits: ['viewer', 'reporter', 'checker', 'dictionary', 'admin'],
    input: v.object({}),
    output: v.object({ waiting: v.array(UnknownCode), decided: v.array(CodeMapping) }),
  },
  /** Says once and for all what a source means by a code, or refuses it; what waited is worked off again. */
  'quarantine.map': {
    admits: ['dictionary', 'admin'],
    input: v.object(Decision),
    output: v.object({ mapping: CodeMapping, replays: v.array(v.string()) }),
  },
  /** Says what a code means from a day on; what was taken before, and rows of earlier days, stay as they are. */
  'quarantine.switch': {
    admits: ['dictionary', 'admin'],
    input: v.object({ ...Decision, kind: RowUnknown, from: Day }),
    output: v.object({ mapping: CodeMapping }),
  },
  /** The latest 50 reports of all kinds, the latest first. */
  'reports.list': {
    admits: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'],
    input: v.object({}),
    output: v.object({ reports: v.array(ReportLine) }),
  },
  /** What became of rows of a daily report that were not taken: who replays or corrects them, and what is still open. */
  'reports.follow': {
    admits: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'],
    input: v.object({ report: ReportId }),
    output: v.object({
      replays: v.array(Follower),
      corrections: v.array(Follower),
      corrects: v.nullable(v.string()),
      replayOf: v.nullable(v.string()),
      rejections: v.array(v.object({ ...Rejection.entries, settled: v.boolean() })),
    }),
  },
  /** The rejected and unplaced rows as CSV in base64, to be put right and handed in; at most 5,000, `more` where there are others. */
  'reports.rejected': {
    admits: ['reporter', 'checker'],
    input: v.object({ report: ReportId }),
    output: v.object({ name: v.string(), file: v.string(), rows: Whole, more: v.boolean() }),
  },
} as const satisfies Contract
