import type { Instant } from '../../../src/contract/day'
import type { DryRun, Receipt } from '../../../src/contract/report'
import type { Statement } from '../../../src/contract/statement'
import { auditWriter } from '../audit/audit.writer'
import { nextInstant } from '../metrics/ledger.writer'
import { addConfirmations } from '../metrics/confirmations.writer'
import { knownAround } from '../metrics/known.reader'
import { seriesWriter } from '../metrics/series.writer'
import { mappingsOf } from '../quarantine/known-codes.reader'
import { idsOf } from '../quarantine/names.reader'
import { noteReporting } from '../reporting/reporting.writer'
import { dayInChina } from '../rpc/clock'
import { mayHoldSynthetic } from '../rpc/purpose'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { acceptance } from './acceptance'
import { bulletinArrival } from './board-changes'
import { bulletinMarks } from './bulletin-marks'
import { type BulletinDelivery, deliveryFault, deliveryId, reportOf } from './delivery'
import { daysConcerned, holdsOf, knownSeries } from './evaluation'
import { keepRawBytes } from './raw-bytes.writer'
import { reading } from './readings'
import { named, unnamedIn } from './naming'
import { originOf } from './origin'
import { reportsReader } from './reports.reader'
import { reportsWriter } from './reports.writer'
import { rejectedRows } from './row-rejections'

function readStatement(delivery: BulletinDelivery, now: Instant): Statement {
  const today = dayInChina(now)
  const fault = deliveryFault(delivery, today, mayHoldSynthetic())
  if (fault) throw new Refusal(fault.code, fault.message, fault.issues)
  if (delivery.part) throw new Refusal('invalid-input', '周报不分份提交；请整份提交。')
  const result = reading(delivery.format, delivery.bytes, delivery.period, today)
  if ('output' in result) return result.output
  throw new Refusal('invalid-input', '报告无法读取，没有保存；请按提示修改后重新提交。', result.issues)
}

/** What the bulletin says, by the names that are known or were decided. */
async function namedStatement(database: Database, delivery: BulletinDelivery, now: Instant): Promise<Statement> {
  const statement = readStatement(delivery, now)
  if (unnamedIn(statement, delivery.period).length === 0) return statement
  return named(statement, idsOf(delivery.source, await mappingsOf(database, delivery.source)))
}

async function takeIn(
  database: Database,
  store: Store,
  delivery: BulletinDelivery,
  statement: Statement,
  chunks: string[],
  now: Instant,
): Promise<Receipt> {
  const earlier = await reportsReader(store).find(deliveryId(delivery))
  if (earlier) return earlier.receipt
  const at = await nextInstant(store, now)
  const { period } = delivery
  const { recent, observations, epochOf } = await knownAround(database, store, daysConcerned(statement, period))
  const known = knownSeries(observations, at)
  const report = reportOf(delivery, statement, holdsOf(statement, known, period, epochOf), chunks, at)
  await reportsWriter(store).add(report)
  const accepted = report.state === 'accepted' ? acceptance(report, known, at) : null
  if (accepted) {
    await seriesWriter(store).add(recent, originOf(report, at), accepted.observations)
    await addConfirmations(store, report._id, accepted.confirmations)
  }
  await noteReporting(store, {
    report,
    stated: accepted?.observations ?? [],
    held: bulletinMarks(report).held,
    rejected: rejectedRows(statement.rejections),
    undecided: report.holds.length,
    change: bulletinArrival(report, at),
  })
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
 * Takes a bulletin in: raw bytes kept, holds found, and, where there are none, observations added.
 * The same delivery again gives the same receipt and changes nothing. Refuses with `not-found`,
 * `too-large`, `invalid-input`.
 */
export async function receiveReport(database: Database, delivery: BulletinDelivery, now: Instant): Promise<Receipt> {
  const earlier = await reportsReader(database).find(deliveryId(delivery))
  if (earlier) return earlier.receipt
  const statement = await namedStatement(database, delivery, now)
  const chunks = await keepRawBytes(database, delivery.bytes)
  return database.transaction((store) => takeIn(database, store, delivery, statement, chunks, now))
}

/** What `receiveReport` would say and hold; stores nothing and refuses alike. */
export async function previewReport(database: Database, delivery: BulletinDelivery, now: Instant): Promise<DryRun> {
  const statement = await namedStatement(database, delivery, now)
  const { period } = delivery
  const { observations, epochOf } = await knownAround(database, database, daysConcerned(statement, period))
  return { ...statement, holds: holdsOf(statement, knownSeries(observations, now), period, epochOf) }
}
