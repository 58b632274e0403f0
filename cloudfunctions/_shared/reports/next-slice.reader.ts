import type { Rejection } from '../../../src/contract/statement'
import type { Instant } from '../../../src/contract/day'
import { knownCodesFor } from '../quarantine/known-codes.reader'
import type { UnknownRow } from '../quarantine/quarantined'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { correctedRows } from '../source-corrections/corrected-rows'
import { correctionsOf } from '../source-corrections/corrections.reader'
import type { Cursor, DailyReport, DailyRow, HeldRow } from './daily-report'
import { reviewedRows, sorted } from './daily-row-review'
import { readSlice } from './daily-slice'
import { readRawBytes } from './raw-bytes.reader'
import { ofReplay, replayedRows } from './replayed-rows'

/** Bytes of a slice: some 20,000 rows, which a function works off in about a second. */
const SLICE_BYTES = 1_500_000
async function nextParts(database: Database, { parts, cursor }: DailyReport): Promise<Buffer[]> {
  const taken: Buffer[] = []
  let bytes = 0
  for (const chunks of parts.slice(cursor.parts)) {
    if (bytes > 0 && bytes >= SLICE_BYTES) break
    const part = (await readRawBytes(database, chunks)) ?? Buffer.alloc(0)
    taken.push(part)
    bytes += part.length
  }
  return taken
}

/** What the next parts of a report hold, row by row, and how far they go. */
export interface Slice {
  parts: number
  rows: DailyRow[]
  /** Kept for a checker by what is known of the source. */
  held: HeldRow[]
  rejections: Rejection[]
  unknown: UnknownRow[]
  cursor: Cursor
}

function unreadable(report: DailyReport, parts: number, message: string): Slice {
  const rejection = { rule: 'unreadable', given: '', expected: message, locator: { line: report.cursor.lines + 1 } }
  return {
    parts,
    rows: [],
    held: [],
    unknown: [],
    rejections: [rejection],
    cursor: { ...report.cursor, parts: report.cursor.parts + parts },
  }
}

/** The rows of the next parts that are fit to be compared with what is known. */
export async function nextSlice(database: Database, report: DailyReport, now: Instant): Promise<Slice> {
  const parts = await nextParts(database, report)
  const isLast = report.cursor.parts + parts.length >= report.parts.length
  const read = readSlice(report.format, parts, report.cursor, isLast)
  if ('issues' in read) return unreadable(report, parts.length, read.issues[0]?.message ?? '')
  const { rows, rejections, cursor } = replayedRows(report, read.output)
  const known = await knownCodesFor(database, report.source, rows)
  const review = ofReplay(
    report,
    sorted(reviewedRows(rows, dayInChina(report.replayOf ? report.receivedAt : now), known)),
  )
  const rules = await correctionsOf(database, report.source, report.receivedAt)
  const corrected = correctedRows(review.rows, report.entered === undefined && !report.proposal ? rules : [])
  return {
    parts: parts.length,
    rows: corrected.rows,
    held: corrected.held,
    rejections: [...rejections, ...review.rejections, ...corrected.rejections],
    unknown: review.unknown,
    cursor,
  }
}
