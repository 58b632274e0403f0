import { createHash } from 'node:crypto'
import type { Day, Instant } from '../../../src/contract/day'
import type { Hold, Receipt, ReportFormat, ReportStanding, ReportState, Verdict } from '../../../src/contract/report'
import type { RestatementReason } from '../../../src/contract/restatement'
import type { Statement } from '../../../src/contract/statement'

/** A checker's word on one hold; who it was stands in the audit. The reason is public where a published value changes. */
export interface Decision {
  hold: string
  verdict: Verdict
  reason: string
  reasonCode?: RestatementReason
  at: Instant
}

/** One delivery of a report. The receipt is what the deliverer got and never changes; `holds` may grow. */
export interface SourceReport {
  _id: string
  source: string
  format: ReportFormat
  period: Day
  sha256: string
  bytes: number
  chunks: string[]
  receivedAt: Instant
  submittedBy: string
  parserVersion: number
  state: ReportState
  acceptedAt: Instant | null
  statement: Statement
  receipt: Receipt
  holds: Hold[]
  decisions: Decision[]
}

export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The id follows from what was delivered, so a second delivery of the same is the same report. */
export function reportId({
  source,
  format,
  period,
  sha256,
}: Pick<SourceReport, 'source' | 'format' | 'period' | 'sha256'>): string {
  return sha256Hex([source, format, period, sha256].join('\n')).slice(0, 32)
}

export function undecidedHolds({ holds, decisions }: Pick<SourceReport, 'holds' | 'decisions'>): Hold[] {
  return holds.filter(({ id }) => !decisions.some((decision) => decision.hold === id))
}

export function refusedHolds({ holds, decisions }: Pick<SourceReport, 'holds' | 'decisions'>): Hold[] {
  return holds.filter(({ id }) => decisions.some(({ hold, verdict }) => hold === id && verdict === 'refuse'))
}

export function standing(report: SourceReport): ReportStanding {
  const { receipt, source, format, period, state } = report
  return { receipt, source, format, period, state, undecided: undecidedHolds(report) }
}
