import { inOneWidth, type CleanLine } from './clean-text'
import type { Findings } from './findings'
import { filledCells, headerAt, opensTable, type TableShape } from './table-shapes'

/** One cell of a table: as printed, and in one width. */
export interface Cell {
  line: number
  printed: string
  text: string
  /** A blank line stands before it. */
  afterGap: boolean
  /** It is the first of several cells on one line. */
  opensLine: boolean
}

export interface FoundTable {
  shape: TableShape
  /** Its place among the tables of the text, from 1. */
  number: number
  cells: readonly Cell[]
}

export interface Layout {
  tables: FoundTable[]
  prose: CleanLine[]
}

const prose =
  /[。;]|日,|,(?=[^0-9\s])|:|^(?:截[至止]|同日|注[:：]?|备注|说明|附件?[:：0-9]|附?表[0-9一二三四五六七八九十])/
const longestCell = 60

const sentence = /。|^(?:截[至止]|同日)/

/** Cells that tabs part are cells whatever they hold, short of a sentence: a row must not end its table unnoticed. */
function isProse(line: CleanLine, tabbed: boolean): boolean {
  if (filledCells(line).length > 2) return false
  return line.text.length > longestCell || (tabbed && isTabbed(line) ? sentence : prose).test(line.text)
}

function isTabbed(line: CleanLine | undefined): boolean {
  return line?.printed.startsWith('\t') === true
}

function cellOf(printed: string, line: number, afterGap: boolean, opensLine: boolean): Cell {
  return { line, printed: printed.trim(), text: inOneWidth(printed), afterGap, opensLine }
}

function cellsOf(line: CleanLine, afterGap: boolean): Cell[] {
  const parts = line.printed.replace(/^\s+/, '').split('\t')
  const several = parts.length > 2
  return parts.map((part, index) => cellOf(part, line.line, afterGap && index === 0, several && index === 0))
}

/** A line without the tab that all others have goes on with the cell before it; digits that meet keep a space. */
function continued(cell: Cell, line: CleanLine): Cell {
  const glue = /[0-9]$/.test(cell.text) && /^[0-9]/.test(line.text) ? ' ' : ''
  return { ...cell, printed: cell.printed + glue + line.printed.trim(), text: cell.text + glue + line.text }
}

interface Body {
  cells: Cell[]
  next: number
}

/** In a table of one line for each row, a line of one cell after a whole row: a signature, the next heading. */
function isUnderRow(line: CleanLine, rowLength: number | null, columns: number): boolean {
  return rowLength !== null && rowLength >= columns - 1 && filledCells(line).length === 1
}

/** The cells from a line on, up to running text, to the next table, or to the end. */
function bodyFrom(lines: readonly CleanLine[], start: number, tabbed: boolean, columns: number): Body {
  const cells: Cell[] = []
  let gap = true
  let rowLength: number | null = null
  for (let next = start; next < lines.length; next += 1) {
    const line = lines[next]
    if (!line) break
    const outside = tabbed && !isTabbed(line)
    if (line.text === '') {
      if (tabbed && isTabbed(line)) cells.push(cellOf('', line.line, gap, false))
      gap = true
      continue
    }
    const last = cells.at(-1)
    const ends = isUnderRow(line, rowLength, columns) || isProse(line, tabbed) || (outside && gap)
    if (opensTable(line) || ends) return { cells, next }
    if (outside && last && last.text.length < longestCell) cells.push(continued(cells.pop() ?? last, line))
    else {
      const added = cellsOf(line, gap)
      rowLength = added[0]?.opensLine === true ? added.length : rowLength && rowLength + added.length
      cells.push(...added)
    }
    gap = false
  }
  return { cells, next: lines.length }
}

const networkCell = /^[已待]联通$/

/** A row without a header above it is in no table, and is told rather than lost. */
function keepAsProse(line: CleanLine, layout: Layout, findings: Findings): void {
  if (!filledCells(line).some((cell) => networkCell.test(inOneWidth(cell)))) {
    layout.prose.push(line)
    return
  }
  const fault = { rule: 'row-outside-table', given: line.text, expected: '表头之下的一行' }
  findings.reject(fault, { line: line.line })
}

function rejectHeader(line: CleanLine, findings: Findings): void {
  const given = filledCells(line).map(inOneWidth).join(' ')
  const expected =
    '表头“序、医疗机构、网络联通、数据采集开始时间、数据量（条）”或“序、系统名称、网络联通、接口对接、业务范围”'
  findings.reject({ rule: 'unknown-header', given, expected }, { line: line.line })
}

/** Parts the tables, in whatever order they stand, from the running text. */
export function layOut(lines: readonly CleanLine[], findings: Findings): Layout {
  const layout: Layout = { tables: [], prose: [] }
  for (let index = 0; index < lines.length;) {
    const line = lines[index]
    if (!line) break
    const header = opensTable(line) ? headerAt(lines, index) : null
    if (header === null) {
      if (opensTable(line)) rejectHeader(line, findings)
      else keepAsProse(line, layout, findings)
      index += 1
      continue
    }
    const { cells, next } = bodyFrom(lines, header.next, isTabbed(line), header.shape.columns)
    layout.tables.push({ shape: header.shape, number: layout.tables.length + 1, cells })
    index = next
  }
  return layout
}
