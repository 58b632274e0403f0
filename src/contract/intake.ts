import * as v from 'valibot'
import { Day } from './day'
import { ReportFormat } from './report'

/** Which part of how many, and the SHA-256 of all parts one after the other. */
export const ReportPart = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000, '最多 5000 份')),
  of: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000, '最多 5000 份')),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'sha256 应为 64 位十六进制数')),
})
export type ReportPart = v.InferOutput<typeof ReportPart>

const Count = v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/, '应为 1 到 5000 的整数'), v.transform(Number))

/** The query of POST /intake/reports; the body is the raw report. */
export const IntakeQuery = v.object({
  source: v.pipe(v.string('请指定 source'), v.nonEmpty('请指定 source')),
  format: ReportFormat,
  period: Day,
  /** For a report in parts: all three or none. */
  part: v.optional(Count),
  parts: v.optional(Count),
  sha256: v.optional(ReportPart.entries.sha256),
  dryRun: v.optional(v.picklist(['0', '1'], 'dryRun 应为 0 或 1')),
})
export type IntakeQuery = v.InferOutput<typeof IntakeQuery>
