import { printedName } from './clean-text'
import { isFault, type Fault, type Findings } from './findings'
import { readNumber, type NumberReading } from './numbers'
import type { TableRow } from './table-rows'
import type { Cell } from './tables'

const notApplicable = /^(?:-{1,3}|\/|空|无)?$/

/** Printed —, －, / or nothing: the column does not apply to this row (E11). */
export function isNotApplicable(cell: Cell): boolean {
  return notApplicable.test(cell.text)
}

export function readPosition(cell: Cell): number | Fault {
  const digits = /^([1-9][0-9]{0,3})\.?$/.exec(cell.text)?.[1]
  if (digits === undefined) return { rule: 'unreadable-position', given: cell.printed, expected: '序号，如 1' }
  return Number(digits)
}

/** A name kept as printed, and in the form under which names are known: parentheses in full width. */
export function readName(cell: Cell): { name: string; known: string } | Fault {
  const known = cell.text.replace(/\(/g, '（').replace(/\)/g, '）')
  if (/[\u3400-\u9FFF]/.test(known)) return { name: printedName(cell.printed), known }
  return { rule: 'unreadable-name', given: cell.printed, expected: '名称' }
}

/** One word of a closed list; nothing else is taken for it. */
export function readWord<T>(cell: Cell, words: ReadonlyMap<string, T>, rule: string): T | Fault {
  const meaning = words.get(cell.text)
  return meaning ?? { rule, given: cell.printed, expected: [...words.keys()].join('、') }
}

/** A count of 条, with or without the word. */
export function readRowCount(cell: Cell): NumberReading | Fault {
  const [, digits = '', unit = ''] = /^([^\u3400-\u9FFF]*[十百千]?[万亿]?)(.*)$/.exec(cell.text) ?? []
  const reading = readNumber(digits)
  if (reading === null) {
    return { rule: 'unreadable-number', given: cell.printed, expected: '不为负的整数，单位为条' }
  }
  return unit === '' || unit === '条' ? reading : { rule: 'wrong-unit', given: cell.printed, expected: '单位为条' }
}

/** Tells every cell of a row that could not be read, in the order of the columns. */
export function rejectCells(
  row: TableRow,
  readings: readonly unknown[],
  columns: readonly string[],
  at: RowPlace,
  findings: Findings,
): void {
  readings.forEach((reading, index) => {
    if (!isFault(reading)) return
    const expected = `${columns[index] ?? ''}：${reading.expected}`
    findings.reject({ ...reading, expected }, { line: row.cells[index]?.line ?? at.line, table: at.table, row: at.row })
  })
}

/** Where a row stands. */
export interface RowPlace {
  line: number
  table: number
  row: number
}

/**
 * A row with more or fewer cells than the header is told as a whole: which cell is missing cannot be known.
 * The first `required` cells hold something.
 */
export function rejectIncomplete(
  row: TableRow,
  columns: readonly string[],
  required: number,
  at: RowPlace,
  findings: Findings,
): boolean {
  const filled = row.cells.slice(0, required).every((cell) => cell.text !== '')
  if (filled && row.cells.length === columns.length) return false
  const given = row.cells.map((cell) => cell.printed).join(' ')
  findings.reject({ rule: 'incomplete-row', given, expected: `${columns.length} 格：${columns.join('、')}` }, at)
  return true
}
