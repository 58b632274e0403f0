import type { Parsed } from '../../../src/contract/parse'
import { headerOf, readCsvLines, type ReadRows } from './daily-csv'
import { readJsonRows } from './daily-json'
import type { Cursor, DailyFormat } from './daily-report'
import { reportText } from './report-text'

const LINE_FEED = 0x0a
const NOT_TEXT = '不是文本文件，请另存为 UTF-8 文本后重新提交'
const NO_HEADER = '第一行应写明列名：metric,subject,period,value,unit,missing'

function fault(message: string): { issues: { path: string; message: string }[] } {
  return { issues: [{ path: '', message }] }
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}

/** Takes the first line off as the header, where none has been read yet. */
function headed(text: string, cursor: Cursor): { header: string[]; body: string; lines: number } | null {
  if (cursor.header) return { header: cursor.header, body: text, lines: cursor.lines }
  const plain = text.replace(/^\uFEFF/, '')
  const end = plain.indexOf('\n')
  const header = headerOf((end === -1 ? plain : plain.slice(0, end)).replace(/\r$/, ''))
  return header && { header, body: end === -1 ? '' : plain.slice(end + 1), lines: 1 }
}

function readCsv(bytes: Buffer, cursor: Cursor, parts: number, isLast: boolean): Parsed<ReadRows> {
  const whole = Buffer.concat([Buffer.from(cursor.rest, 'base64'), bytes])
  const end = isLast ? whole.length : whole.lastIndexOf(LINE_FEED) + 1
  const text = reportText(whole.subarray(0, end))
  if (text === null) return fault(NOT_TEXT)
  const rest = whole.subarray(end).toString('base64')
  if (text === '') return { output: { rows: [], rejections: [], cursor: { ...cursor, parts, rest } } }
  const start = headed(text, cursor)
  if (start === null) return fault(NO_HEADER)
  const { header, body, lines } = start
  const { rows, rejections } = readCsvLines(body, header, { ...cursor, lines })
  const next = { parts, rest, header, lines: lines + countLines(body), rows: cursor.rows + rows.length }
  return { output: { rows, rejections, cursor: next } }
}

function readJson(parts: readonly Buffer[], cursor: Cursor): Parsed<ReadRows> {
  const read: ReadRows = { rows: [], rejections: [], cursor: { ...cursor, parts: cursor.parts + parts.length } }
  for (const [place, bytes] of parts.entries()) {
    const text = reportText(bytes)
    const part =
      text === null ? fault(NOT_TEXT) : readJsonRows(text, cursor.rows + read.rows.length, cursor.parts + place + 1)
    if ('issues' in part) return part
    read.rows.push(...part.output.rows)
    read.rejections.push(...part.output.rejections)
  }
  read.cursor.rows += read.rows.length
  return { output: read }
}

/**
 * Reads the next parts of a daily report from where the cursor stands. A CSV file may be cut anywhere, a line
 * cut in two is kept for the next slice; each part of a JSON report is a report of its own.
 */
export function readSlice(
  format: DailyFormat,
  parts: readonly Buffer[],
  cursor: Cursor,
  isLast: boolean,
): Parsed<ReadRows> {
  if (format === 'daily-json') return readJson(parts, cursor)
  return readCsv(Buffer.concat(parts), cursor, cursor.parts + parts.length, isLast)
}
