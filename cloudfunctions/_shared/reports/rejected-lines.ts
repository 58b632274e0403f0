import { parse } from 'csv-parse/sync'
import { CORRECTS_COLUMN, dailyColumns } from '../../../src/contract/daily-report'
import type { Locator } from '../../../src/contract/locator'
import type { Rejection } from '../../../src/contract/statement'
import type { Cursor } from './daily-report'
import type { SortedReview } from './daily-row-review'
import { placeWords } from './place-words'

type Cells = readonly string[]

/** A line of a CSV file of corrections: the cells as given, and why they were not taken. */
interface RejectedLine {
  place: string
  cells: Cells
  rule: string
  expected: string
}

/** What a slice said, read again: by line of a CSV, by pointer of a JSON. */
export interface Slice {
  cursor: Cursor
  text: string
  header: readonly string[]
}

function cellsIn(line: string): string[] {
  try {
    const [cells = []] = parse(line, { relax_quotes: true, relax_column_count: true })
    return cells
  } catch {
    return line.split(',')
  }
}

function csvCells({ cursor, text, header }: Slice, line: number): Cells {
  const written = text.split('\n')[line - cursor.lines - 1] ?? ''
  const cells = cellsIn(written.replace(/\r$/, ''))
  return dailyColumns.map((column) => cells[header.indexOf(column)] ?? '')
}

function valueAt(text: string, pointer: string): Record<string, unknown> {
  const place = Number(/\/rows\/(\d+)$/.exec(pointer)?.[1])
  const { rows = [] } = JSON.parse(text) as { rows?: unknown[] }
  const row = rows[place]
  return typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {}
}

function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function cellsAt(slice: Slice, locator: Locator): Cells {
  if ('line' in locator) return csvCells(slice, locator.line)
  if (!('pointer' in locator)) return []
  const row = valueAt(slice.text, locator.pointer)
  return dailyColumns.map((column) => written(row[column]))
}

/** The rows of a slice that were rejected or wait because of a code, as they were given. */
export function rejectedLines(slice: Slice, unread: readonly Rejection[], review: SortedReview): RejectedLine[] {
  const rejected = [...unread, ...review.rejections].map(({ rule, expected, locator }) => ({ rule, expected, locator }))
  const unknown = review.unknown.map(({ unknown: { kind, code }, row }) => ({
    rule: `unknown-${kind}`,
    expected: `“${code}”等待识别`,
    locator: row.locator,
  }))
  return [...rejected, ...unknown].map(({ rule, expected, locator }) => ({
    place: placeWords(locator),
    cells: cellsAt(slice, locator),
    rule,
    expected,
  }))
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
}

/** A file to be put right and handed in: the columns of a daily report, where each row stood, and why it was not taken. */
export function rejectedCsv(lines: readonly RejectedLine[]): string {
  const header = [...dailyColumns, CORRECTS_COLUMN, 'rule', 'expected']
  const rows = lines.map(({ cells, place, rule, expected }) => [
    ...dailyColumns.map((_, at) => cells[at] ?? ''),
    place,
    rule,
    expected,
  ])
  return [header, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}
