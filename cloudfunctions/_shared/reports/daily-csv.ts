import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { dailyColumns } from '../../../src/contract/daily-report'
import { Day } from '../../../src/contract/day'
import { MissingCode, Unit } from '../../../src/contract/metric'
import type { Rejection } from '../../../src/contract/statement'
import type { Cursor, DailyRow } from './daily-report'

/** Rows read from a piece of a file, what could not be read, and where reading goes on. */
export interface ReadRows {
  rows: DailyRow[]
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

function faultIn({ period, value, unit, missing }: Cells): Omit<Rejection, 'locator'> | null {
  if (!v.is(Day, period)) return { rule: 'period', given: period, expected: '日期，写作 2020-11-27' }
  if (!v.is(Unit, unit)) return { rule: 'wrong-unit', given: unit, expected: '计量单位清单中的一个' }
  if ((value === '') === (missing === ''))
    return { rule: 'value-or-missing', given: `${value}/${missing}`, expected: '数值与缺失代码只填一个' }
  if (value !== '' && numberIn(value) === null) return { rule: 'value', given: value, expected: '整数，不带逗号' }
  if (missing !== '' && !v.is(MissingCode, Number(missing)))
    return { rule: 'missing-code', given: missing, expected: '1 到 9' }
  return null
}

function rowOf(cells: Cells, number: number, line: number): DailyRow {
  const { metric, subject, period, value, unit, missing } = cells
  return {
    number,
    metric,
    subject,
    period,
    value: numberIn(value),
    missing: missing === '' ? null : (Number(missing) as MissingCode),
    unit: unit as Unit,
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

/** Reads whole lines that follow a header; rows and lines are counted on from the cursor. */
export function readCsvLines(text: string, header: readonly string[], { lines, rows: before }: Cursor) {
  const rejections: Rejection[] = []
  const named = header.join(',')
  const parsed: Line[] = []
  parse(`${named}\n${text}`, {
    bom: true,
    from: 2,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (cells: string[], context) => {
      parsed.push({ cells, line: context.lines - 1 + lines })
      return null
    },
    on_skip: (error) => {
      const line = Number(error?.['lines'] ?? 1) - 1 + lines
      rejections.push({
        rule: 'columns',
        given: error?.code ?? '',
        expected: `${header.length} 列`,
        locator: { line: Math.max(1, line) },
      })
      return undefined
    },
  })
  const places = Object.fromEntries(dailyColumns.map((column) => [column, header.indexOf(column)])) as Record<
    Column,
    number
  >
  const rows: DailyRow[] = []
  for (const { cells: written, line } of parsed) {
    const cells = cellsOf(written, places)
    const fault = faultIn(cells)
    if (fault) rejections.push({ ...fault, locator: { line } })
    else rows.push(rowOf(cells, before + rows.length + 1, line))
  }
  return { rows, rejections }
}
