import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { CORRECTS_COLUMN, dailyColumns } from '../../../src/contract/daily-report'
import { Day } from '../../../src/contract/day'
import { MissingCode } from '../../../src/contract/metric'
import type { Rejection } from '../../../src/contract/statement'
import type { Cursor, StatedRow } from './daily-report'
import { aboutRow } from './row-rejections'

/** Rows read from a piece of a file, what could not be read, and where reading goes on. */
export interface ReadRows {
  rows: StatedRow[]
  rejections: Rejection[]
  cursor: Cursor
}

type Column = (typeof dailyColumns)[number]
type Cells = Record<Column, string>

const needed = dailyColumns.filter((column) => column !== 'missing')

/** The columns a first line names; null where one is lacking. */
export function headerOf(line: string): string[] | null {
  const names = line.split(',').map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase())
  return needed.every((column) => names.includes(column)) ? names : null
}

function numberIn(text: string): number | null {
  return /^-?\d{1,16}$/.test(text) ? Number(text) : null
}

/** Thousands of rows share a few days. */
function remembered(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>()
  return (text) => {
    const answer = answers.get(text) ?? ask(text)
    answers.set(text, answer)
    return answer
  }
}

function faultIn(
  { period, value, unit, missing }: Cells,
  isDay: (text: string) => boolean,
): Omit<Rejection, 'locator'> | null {
  if (!isDay(period)) return { rule: 'period', given: period, expected: '日期，写作 2020-11-27' }
  if (unit === '') return { rule: 'wrong-unit', given: unit, expected: '计量单位' }
  if ((value === '') === (missing === ''))
    return { rule: 'value-or-missing', given: `${value}/${missing}`, expected: '数值与缺失代码只填一个' }
  if (value !== '' && numberIn(value) === null) return { rule: 'value', given: value, expected: '整数，不带逗号' }
  if (missing !== '' && !v.is(MissingCode, Number(missing)))
    return { rule: 'missing-code', given: missing, expected: '1 到 9' }
  return null
}

function rowOf(cells: Cells, number: number, line: number): StatedRow {
  const { metric, subject, period, value, unit, missing } = cells
  return {
    number,
    metric,
    subject,
    period,
    value: numberIn(value),
    missing: missing === '' ? null : (Number(missing) as MissingCode),
    unit,
    locator: { line },
  }
}

interface Line {
  cells: string[]
  line: number
}

function cellsOf(written: readonly string[], places: Record<Column, number>): Cells {
  const cell = (column: Column) => (written[places[column]] ?? '').trim()
  const [metric, subject, period] = [cell('metric'), cell('subject'), cell('period')]
  return { metric, subject, period, value: cell('value'), unit: cell('unit'), missing: cell('missing') }
}

function toldLine(from: number, lines: unknown): number {
  return Math.max(1, Number(lines ?? 1) - 1 + from)
}

/** Reads line by line what is not as regular as it should be, and says of each line what is wrong with it. */
function readCarefully(csv: string, from: number, columns: number): { lines: Line[]; rejections: Rejection[] } {
  const lines: Line[] = []
  const rejections: Rejection[] = []
  parse(csv, {
    from: 2,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (cells: string[], context) => {
      lines.push({ cells, line: toldLine(from, context.lines) })
      return null
    },
    on_skip: (error) => {
      const locator = { line: toldLine(from, error?.['lines']) }
      rejections.push({ rule: 'columns', given: error?.code ?? '', expected: `${columns} 列`, locator })
      return undefined
    },
  })
  return { lines, rejections }
}

/** The usual case, three times as fast: one row a line, all of the same width. Null for anything else. */
function readRegular(csv: string, from: number): Line[] | null {
  try {
    const rows = parse(csv, { from: 2 })
    const lines = csv.split('\n').length - (csv.endsWith('\n') ? 1 : 0) - 1
    return rows.length === lines ? rows.map((cells, place) => ({ cells, line: from + place + 1 })) : null
  } catch {
    return null
  }
}

/** Reads whole lines that follow a header; rows and lines are counted on from the cursor. */
export function readCsvLines(text: string, header: readonly string[], { lines: from, rows: before }: Cursor) {
  const csv = `${header.join(',')}\n${text}`
  const regular = readRegular(csv, from)
  const { lines, rejections } = regular
    ? { lines: regular, rejections: [] as Rejection[] }
    : readCarefully(csv, from, header.length)
  const places = Object.fromEntries(dailyColumns.map((column) => [column, header.indexOf(column)])) as Record<
    Column,
    number
  >
  const isDay = remembered((day: string) => v.is(Day, day))
  const settled = header.indexOf(CORRECTS_COLUMN)
  const rows: StatedRow[] = []
  for (const { cells: written, line } of lines) {
    const cells = cellsOf(written, places)
    const fault = faultIn(cells, isDay)
    if (fault?.rule === 'period') rejections.push({ ...fault, locator: { line } })
    else if (fault) rejections.push({ ...fault, locator: { line }, about: aboutRow(cells) })
    else {
      const row = rowOf(cells, before + rows.length + 1, line)
      rows.push(settled === -1 ? row : { ...row, settles: (written[settled] ?? '').trim() })
    }
  }
  return { rows, rejections }
}
