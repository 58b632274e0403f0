import type { Day, Instant } from '../../../src/contract/day'
import type { Failure } from '../../../src/contract/failure'
import type { Hold, Receipt, ReportFormat } from '../../../src/contract/report'
import type { ReportPart } from '../../../src/contract/intake'
import type { Statement } from '../../../src/contract/statement'
import { isSourceId, isSynthetic } from '../metrics/sources'
import { type DailyFormat, isDailyFormat } from './daily-report'
import { reportId, sha256Hex, type SourceReport } from './report'
import { type BulletinFormat, isBulletin, PARSER_VERSION } from './readings'

/** What somebody brings: who says it, in which format, for which day, and the bytes. */
export interface Delivery {
  source: string
  format: ReportFormat
  period: Day
  bytes: Uint8Array
  submittedBy: string
  /** Of a daily report in parts: which one this is. */
  part?: ReportPart | undefined
  /** Of a daily report: the report whose rejected rows it puts right. */
  corrects?: string | undefined
}

export type BulletinDelivery = Delivery & { format: BulletinFormat }
export type DailyDelivery = Delivery & { format: DailyFormat }

export function isBulletinDelivery(delivery: Delivery): delivery is BulletinDelivery {
  return isBulletin(delivery.format)
}

export function isDailyDelivery(delivery: Delivery): delivery is DailyDelivery {
  return isDailyFormat(delivery.format)
}

/** The largest report, or part of one: what base64 leaves of an event of 6 MB. */
export const REPORT_BYTES = 4 * 1024 * 1024

/** Why a delivery is not even read: its source, its size or its day; null where nothing is wrong with these. */
export function deliveryFault(
  { source, period, bytes }: Pick<Delivery, 'source' | 'period' | 'bytes'>,
  today: Day,
  mayHoldSynthetic: boolean,
): Failure | null {
  if (!isSourceId(source)) return { code: 'not-found', message: '没有登记这个数据来源。' }
  if (isSynthetic(source) && !mayHoldSynthetic) return { code: 'forbidden', message: '这个环境不收演示数据。' }
  if (bytes.length > REPORT_BYTES) return { code: 'too-large', message: '文件超过 4 MB，请拆分后提交。' }
  if (period <= today) return null
  const issues = [{ path: 'period', message: `不晚于 ${today}` }]
  return { code: 'invalid-input', message: '统计期不能在今天之后。', issues }
}

export function deliveryId({ source, format, period, bytes, part }: Delivery): string {
  return reportId({ source, format, period, sha256: part?.sha256 ?? sha256Hex(bytes) })
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
