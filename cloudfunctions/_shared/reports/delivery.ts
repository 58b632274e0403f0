import type { Day, Instant } from '../../../src/contract/day'
import type { Hold, Receipt, ReportFormat } from '../../../src/contract/report'
import type { Statement } from '../../../src/contract/statement'
import { reportId, sha256Hex, type SourceReport } from './report'
import { PARSER_VERSION } from './readings'

/** What somebody brings: who says it, in which format, for which day, and the bytes. */
export interface Delivery {
  source: string
  format: ReportFormat
  period: Day
  bytes: Uint8Array
  submittedBy: string
}

export function deliveryId({ source, format, period, bytes }: Delivery): string {
  return reportId({ source, format, period, sha256: sha256Hex(bytes) })
}

function receiptOf(delivery: Delivery, statement: Statement, holds: Hold[], receivedAt: Instant): Receipt {
  const { figures, hospitals, systems, activities, rejections, questions, missing } = statement
  return {
    report: deliveryId(delivery),
    sha256: sha256Hex(delivery.bytes),
    receivedAt,
    counts: {
      figures: figures.length,
      hospitals: hospitals.length,
      systems: systems.length,
      activities: activities.length,
    },
    holds,
    rejections,
    questions,
    missing,
    progress: null,
  }
}

/** The report a delivery becomes: accepted at once where nothing is held. */
export function reportOf(
  delivery: Delivery,
  statement: Statement,
  holds: Hold[],
  chunks: string[],
  receivedAt: Instant,
): SourceReport {
  const { source, format, period, bytes, submittedBy } = delivery
  const receipt = receiptOf(delivery, statement, holds, receivedAt)
  return {
    _id: receipt.report,
    source,
    format,
    period,
    sha256: receipt.sha256,
    bytes: bytes.length,
    chunks,
    receivedAt,
    submittedBy,
    parserVersion: PARSER_VERSION,
    state: holds.length === 0 ? 'accepted' : 'held',
    acceptedAt: holds.length === 0 ? receivedAt : null,
    statement,
    receipt,
    holds,
    decisions: [],
  }
}
