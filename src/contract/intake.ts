import * as v from 'valibot'
import { Day } from './day'
import { ReportFormat } from './report'

/** The query of POST /intake/reports; the body is the raw report. */
export const IntakeQuery = v.object({
  source: v.pipe(v.string('请指定 source'), v.nonEmpty('请指定 source')),
  format: ReportFormat,
  period: Day,
  dryRun: v.optional(v.picklist(['0', '1'], 'dryRun 应为 0 或 1')),
})
export type IntakeQuery = v.InferOutput<typeof IntakeQuery>
