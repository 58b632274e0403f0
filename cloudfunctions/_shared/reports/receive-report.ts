import type { Instant } from '../../../src/contract/day'
import type { DryRun, Receipt } from '../../../src/contract/report'
import type { Statement } from '../../../src/contract/statement'
import { auditWriter } from '../audit/audit.writer'
import { nextInstant } from '../metrics/ledger.writer'
import { observationsReader } from '../metrics/observations.reader'
import { observationsWriter } from '../metrics/observations.writer'
import { isSourceId, isSynthetic } from '../metrics/sources'
import { dayInChina } from '../rpc/clock'
import { mayHoldSynthetic } from '../rpc/purpose'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { acceptance } from './acceptance'
import { type Delivery, deliveryId, reportOf } from './delivery'
import { holdsOf, knownSeries, metricsConcerned } from './evaluation'
import { keepRawBytes } from './raw-bytes.writer'
import { isBulletin, reading } from './readings'
import { reportsReader } from './reports.reader'
import { reportsWriter } from './reports.writer'

/** The largest report: what base64 leaves of an event of 6 MB. */
export const REPORT_BYTES = 4 * 1024 * 1024

function readStatement({ source, format, period, bytes }: Delivery, now: Instant): Statement {
  if (!isSourceId(source)) throw new Refusal('not-found', '没有登记这个数据来源。')
  if (isSynthetic(source) && !mayHoldSynthetic()) throw new Refusal('forbidden', '这个环境不收演示数据。')
  if (bytes.length > REPORT_BYTES) throw new Refusal('too-large', '文件超过 4 MB，请拆分后提交。')
  const today = dayInChina(now)
  if (period > today)
    throw new Refusal('invalid-input', '统计期不能在今天之后。', [{ path: 'period', message: `不晚于 ${today}` }])
  if (!isBulletin(format)) throw new Refusal('conflict', '')
  const result = reading(format, bytes, period, today)
  if ('output' in result) return result.output
  throw new Refusal('invalid-input', '报告无法读取，没有保存；请按提示修改后重新提交。', result.issues)
}

async function takeIn(
  database: Database,
  store: Store,
  delivery: Delivery,
  statement: Statement,
  chunks: string[],
  now: Instant,
): Promise<Receipt> {
  const earlier = await reportsReader(store).find(deliveryId(delivery))
  if (earlier) return earlier.receipt
  const at = await nextInstant(store, now)
  const observations = await observationsReader(database).about(metricsConcerned(statement))
  const known = knownSeries(observations, at)
  const report = reportOf(delivery, statement, holdsOf(statement, known, delivery.period), chunks, at)
  await reportsWriter(store).add(report)
  if (report.state === 'accepted') {
    const accepted = acceptance(report, known, at)
    await observationsWriter(store).add(report._id, accepted.observations, accepted.confirmations)
  }
  const note = `${report.receipt.counts.figures} 个数值，${report.holds.length} 项暂缓`
  await auditWriter(store).add({
    at,
    actor: delivery.submittedBy,
    action: 'reports.submit',
    target: report._id,
    outcome: 'done',
    note,
  })
  return report.receipt
}

/**
 * Takes a report in: raw bytes kept, holds found, and, where there are none, observations added.
 * The same delivery again gives the same receipt and changes nothing. Refuses with `not-found`,
 * `too-large`, `invalid-input`.
 */
export async function receiveReport(database: Database, delivery: Delivery, now: Instant): Promise<Receipt> {
  const earlier = await reportsReader(database).find(deliveryId(delivery))
  if (earlier) return earlier.receipt
  const statement = readStatement(delivery, now)
  const chunks = await keepRawBytes(database, delivery.bytes)
  return database.transaction((store) => takeIn(database, store, delivery, statement, chunks, now))
}

/** What `receiveReport` would say and hold; stores nothing and refuses alike. */
export async function previewReport(database: Database, delivery: Delivery, now: Instant): Promise<DryRun> {
  const statement = readStatement(delivery, now)
  const observations = await observationsReader(database).about(metricsConcerned(statement))
  return { ...statement, holds: holdsOf(statement, knownSeries(observations, now), delivery.period) }
}
