import type { Output } from '../../../src/contract/action'
import type { quarantine } from '../../../src/contract/quarantine'
import { knownCodesFor } from '../quarantine/known-codes.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { type DailyReport, startOfReport } from './daily-report'
import { dailyReportsReader } from './daily-reports.reader'
import { reviewedRows, sorted } from './daily-row-review'
import { readSlice } from './daily-slice'
import { readRawBytes } from './raw-bytes.reader'
import { rejectedCsv, rejectedLines } from './rejected-lines'
import { ofReplay, replayedRows } from './replayed-rows'
import { reportText } from './report-text'

const MOST = 5_000
const LINE_FEED = 0x0a

type Lines = ReturnType<typeof rejectedLines>

/** Reads part after part again, by the codes known now but for what they were changed to since, until enough was found. */
async function linesOf(database: Database, report: DailyReport): Promise<Lines> {
  const lines: Lines = []
  let cursor = startOfReport
  for (const [place, chunks] of report.parts.entries()) {
    const bytes = (await readRawBytes(database, chunks)) ?? Buffer.alloc(0)
    const isLast = place === report.parts.length - 1
    const read = readSlice(report.format, [bytes], cursor, isLast)
    if ('issues' in read) break
    const { rows, rejections, cursor: next } = replayedRows(report, read.output)
    const known = await knownCodesFor(database, report.source, rows, report.slices.at(-1))
    const review = ofReplay(report, sorted(reviewedRows(rows, dayInChina(report.receivedAt), known)))
    const whole = Buffer.concat([Buffer.from(cursor.rest, 'base64'), bytes])
    const end = isLast || report.format === 'daily-json' ? whole.length : whole.lastIndexOf(LINE_FEED) + 1
    const text = (reportText(whole.subarray(0, end)) ?? '').replace(/^\uFEFF/, '')
    lines.push(...rejectedLines({ cursor, text, header: next.header ?? [] }, rejections, review))
    if (lines.length > MOST) break
    cursor = next
  }
  return lines
}

/** The rejected and unplaced rows of a daily report, to be put right. Refuses with `not-found`. */
export async function readRejectedRows(
  database: Database,
  id: string,
): Promise<Output<typeof quarantine, 'reports.rejected'>> {
  const report = await dailyReportsReader(database).find(id)
  if (report === null || report.state === 'arriving') throw new Refusal('not-found', '没有这份日报，或还没有收齐。')
  const lines = await linesOf(database, report)
  const csv = rejectedCsv(lines.slice(0, MOST))
  return {
    name: `待更正-${report.period}-${id.slice(0, 8)}.csv`,
    file: Buffer.from(`\uFEFF${csv}`).toString('base64'),
    rows: Math.min(lines.length, MOST),
    more: lines.length > MOST,
  }
}
