import * as v from 'valibot'
import { type Contract, Role } from './action'
import { anomalies } from './anomalies'
import { calendarActions } from './calendar'
import { Day } from './day'
import { definitions } from './definitions'
import { entry } from './entry'
import { followUps } from './follow-ups'
import { dutyActions } from './duties'
import { ReportPart } from './intake'
import { functionHealth } from './function-health'
import { heldBulletins } from './held-bulletins'
import { integration } from './integration'
import { accepting } from './invitation'
import { locks } from './locks'
import { MissingCode, Whole } from './metric'
import { quarantine } from './quarantine'
import { pivot } from './pivot'
import { releaseDesk } from './release-desk'
import { DryRun, Receipt, ReportFormat, ReportStanding, Verdict } from './report'
import { reporting } from './reporting'
import { sourceCorrections } from './source-corrections'
import { sourceStatus } from './source-status'
import { RestatementReason } from './restatement'
import { SubjectSeries } from './series'
import { values } from './value-history'

const ReportId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '上报批次编号应为 32 位十六进制数'))
const Reason = v.pipe(
  v.string('请填写理由'),
  v.trim(),
  v.nonEmpty('请填写理由'),
  v.maxLength(500, '理由不能超过 500 字'),
)
/** Not `v.base64`: its pattern overflows the stack from 3 MB on. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(text)
}

/** A file of at most 4 MB, in base64. */
const Bytes = v.pipe(v.string('请选择文件'), v.nonEmpty('文件是空的'), v.check(isBase64, '文件应以 base64 传送'))
const SourceId = v.pipe(v.string(), v.nonEmpty('请指定数据来源'), v.maxLength(60))

/** What people of the centre do with reports and releases. */
export const staff = {
  /** The roles the caller holds for anything at all, and those of them that are for everything. */
  'grants.mine': {
    admits: 'signed-in',
    input: v.object({}),
    output: v.object({ roles: v.array(Role), everywhere: v.array(Role) }),
  },
  ...accepting,
  ...quarantine,
  ...dutyActions,
  ...definitions,
  ...sourceCorrections,
  ...reporting,
  ...sourceStatus,
  ...functionHealth,
  ...anomalies,
  ...calendarActions,
  ...entry,
  ...heldBulletins,
  ...values,
  ...followUps,
  ...integration,
  ...pivot,
  'reports.submit': {
    admits: ['reporter'],
    input: v.object({
      source: SourceId,
      format: ReportFormat,
      period: Day,
      file: Bytes,
      part: v.optional(ReportPart),
      /** The report whose rejected rows these are, put right. */
      corrects: v.optional(ReportId),
    }),
    output: Receipt,
  },
  'reports.preview': {
    admits: ['reporter', 'checker'],
    input: v.object({ source: SourceId, format: ReportFormat, period: Day, file: Bytes }),
    output: DryRun,
  },
  'reports.show': {
    admits: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'],
    input: v.object({ report: ReportId }),
    output: ReportStanding,
  },
  /** Works off another slice of a daily report and tells how far it has come. */
  'reports.continue': {
    admits: ['reporter', 'checker'],
    input: v.object({ report: ReportId }),
    output: ReportStanding,
  },
  /** The reason is public where it becomes a restatement. */
  'holds.decide': {
    admits: ['checker'],
    input: v.object({
      report: ReportId,
      hold: v.string(),
      verdict: Verdict,
      reason: Reason,
      reasonCode: v.optional(RestatementReason),
    }),
    output: ReportStanding,
  },
  /** States another value for a day already stated; it waits as a hold until another person decides. The reason is public. */
  'observations.restate': {
    admits: ['reporter'],
    scope: 'subject',
    input: v.object({
      source: SourceId,
      metric: v.string(),
      subject: v.string(),
      period: Day,
      value: v.nullable(Whole),
      missing: v.nullable(MissingCode),
      reason: Reason,
      reasonCode: RestatementReason,
    }),
    output: Receipt,
  },
  /** From a day on a counter counts anew, from `base` (null where nobody knows it). The reason is public. */
  'epochs.open': {
    admits: ['checker'],
    scope: 'subject',
    input: v.object({
      metric: v.string(),
      subject: v.string(),
      from: Day,
      base: v.nullable(Whole),
      reason: Reason,
    }),
    output: v.object({
      metric: v.string(),
      subject: v.string(),
      epochs: v.array(v.object({ from: Day, base: v.nullable(Whole) })),
    }),
  },
  /** A year of one metric and subject, organisations included, as known now. */
  'series.show': {
    admits: ['viewer', 'reporter', 'checker', 'publisher'],
    scope: 'subject',
    input: v.object({
      metric: v.string(),
      subject: v.string(),
      year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
    }),
    output: v.nullable(SubjectSeries),
  },
  ...releaseDesk,
  ...locks,
} as const satisfies Contract
