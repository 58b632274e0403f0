import { createHash } from 'node:crypto'
import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import { dayInChina } from '../rpc/clock'
import type { Database, Store } from '../rpc/database'
import { mayHoldSynthetic } from '../rpc/purpose'
import { Refusal } from '../rpc/refusal'
import { type DailyReport, noRows, startOfReport } from './daily-report'
import { headIn } from './daily-json'
import { dailyReportsReader } from './daily-reports.reader'
import { dailyReportsWriter } from './daily-reports.writer'
import { readSlice } from './daily-slice'
import { type DailyDelivery, deliveryFault, deliveryId } from './delivery'
import { readRawBytes } from './raw-bytes.reader'
import { keepRawBytes } from './raw-bytes.writer'
import { PARSER_VERSION } from './readings'
import { reportText } from './report-text'
import { sha256Hex } from './report'

/** A whole report is read once before anything is stored, so that its sender learns at once what is wrong. */
function readable({ format, bytes }: DailyDelivery): void {
  const read = readSlice(format, [Buffer.from(bytes)], startOfReport, true)
  if ('issues' in read)
    throw new Refusal('invalid-input', '报告无法读取，没有保存；请按提示修改后重新提交。', read.issues)
  const { rows, rejections } = read.output
  if (rows.length > 0) return
  const issues = rejections.slice(0, 50).map(({ given, expected }) => ({ path: given, message: expected }))
  throw new Refusal('invalid-input', '里面没有可以采用的行，没有保存；请按提示修改后重新提交。', issues)
}

function begun(delivery: DailyDelivery, receivedAt: Instant): DailyReport {
  const { source, format, period, bytes, submittedBy, part, corrects } = delivery
  return {
    _id: deliveryId(delivery),
    source,
    format,
    period,
    sha256: part?.sha256 ?? sha256Hex(bytes),
    bytes: 0,
    parts: Array.from({ length: part?.of ?? 1 }, () => []),
    receivedAt,
    submittedBy,
    parserVersion: PARSER_VERSION,
    state: 'arriving',
    cursor: startOfReport,
    slices: [],
    counts: noRows,
    held: [],
    decisions: [],
    rejections: [],
    proposal: null,
    ...(corrects === undefined ? {} : { corrects, settles: [] }),
  }
}

/** What a part says of the whole report; the first part that says it is heard. */
function headOf(report: DailyReport, { format, bytes }: DailyDelivery): Pick<DailyReport, 'proposal' | 'entered'> {
  const text = format === 'daily-json' ? reportText(bytes) : null
  const { proposal, entered } = text === null ? { proposal: null, entered: null } : headIn(text)
  const key = report.entered ?? entered
  return { proposal: report.proposal ?? proposal, ...(key === null ? {} : { entered: key }) }
}

/** The report with a part in its place; a part that is there already stays. */
function withPart(report: DailyReport, delivery: DailyDelivery, chunks: string[]): DailyReport {
  const { part, bytes } = delivery
  const number = part?.number ?? 1
  if (report.parts.length !== (part?.of ?? 1) || number > report.parts.length)
    throw new Refusal('conflict', `这份报告先前说分 ${report.parts.length} 份，请按同样的份数提交。`)
  const before = report.parts[number - 1] ?? []
  if (before.length > 0 && before.join() !== chunks.join())
    throw new Refusal('conflict', `第 ${number} 份已经收到，内容与这一次不同；请核对文件。`)
  if (before.length > 0) return report
  const parts = report.parts.map((own, place) => (place === number - 1 ? chunks : own))
  return { ...report, parts, bytes: report.bytes + bytes.length, ...headOf(report, delivery) }
}

async function takePart(store: Store, delivery: DailyDelivery, chunks: string[], now: Instant): Promise<DailyReport> {
  const earlier = await dailyReportsReader(store).find(deliveryId(delivery))
  if (earlier && earlier.state !== 'arriving') return earlier
  const report = withPart(earlier ?? begun(delivery, now), delivery, chunks)
  const taken: DailyReport = delivery.part ? report : { ...report, state: 'working' }
  if (earlier) {
    await dailyReportsWriter(store).put(taken)
    return taken
  }
  await dailyReportsWriter(store).add(taken)
  await auditWriter(store).add({
    at: now,
    actor: delivery.submittedBy,
    action: 'reports.submit',
    target: taken._id,
    outcome: 'done',
    note: `${taken.format} ${taken.period}，${taken.parts.length} 份`,
  })
  return taken
}

async function sha256Of(database: Database, parts: readonly string[][]): Promise<string> {
  const hash = createHash('sha256')
  for (const chunks of parts) hash.update((await readRawBytes(database, chunks)) ?? '')
  return hash.digest('hex')
}

/** Once every part is there: the report is what its sender said it would be, or its parts are asked for again. */
async function completed(database: Database, report: DailyReport): Promise<DailyReport> {
  if (report.state !== 'arriving' || report.parts.some((chunks) => chunks.length === 0)) return report
  const isWhole = (await sha256Of(database, report.parts)) === report.sha256
  const settled = await database.transaction(async (store) => {
    const now = await dailyReportsReader(store).find(report._id)
    if (now?.state !== 'arriving') return now ?? report
    const next: DailyReport = isWhole
      ? { ...now, state: 'working' }
      : { ...now, parts: now.parts.map(() => []), bytes: 0, proposal: null }
    await dailyReportsWriter(store).put(next)
    return next
  })
  if (isWhole) return settled
  throw new Refusal('invalid-input', '各份合起来与 sha256 不符，没有采用；请核对后把各份重新提交。', [
    { path: 'sha256', message: '与收到的内容不符' },
  ])
}

/**
 * Takes a daily report in, whole or a part of it: the bytes are kept, the rows are worked off afterwards.
 * The same again changes nothing. Refuses with `not-found`, `forbidden`, `too-large`, `invalid-input`, `conflict`.
 */
export async function receiveDailyReport(
  database: Database,
  delivery: DailyDelivery,
  now: Instant,
): Promise<DailyReport> {
  const fault = deliveryFault(delivery, dayInChina(now), mayHoldSynthetic())
  if (fault) throw new Refusal(fault.code, fault.message, fault.issues)
  if (!delivery.part) {
    const earlier = await dailyReportsReader(database).find(deliveryId(delivery))
    if (earlier && earlier.state !== 'arriving') return earlier
    readable(delivery)
  }
  const chunks = await keepRawBytes(database, delivery.bytes)
  const report = await database.transaction((store) => takePart(store, delivery, chunks, now))
  return completed(database, report)
}
