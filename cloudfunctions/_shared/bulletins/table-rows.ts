import { inOneWidth } from './clean-text'
import type { TableShape } from './table-shapes'
import type { Cell, FoundTable } from './tables'

/** The cells of one row, its totals apart. */
export interface TableRow {
  /** The raw line of its first cell. */
  line: number
  /** Its place among the rows of the table, from 1. */
  row: number
  cells: readonly Cell[]
}

export interface TableRows {
  rows: TableRow[]
  totals: TableRow[]
}

const position = /^[0-9]{1,4}\.?$/
const total = /^(?:合计|总计|共计)$/
const closedWords = /^(?:已联通|待联通|实现|待实现|协同业务|监管业务|数据交换)$/
const datedLine = /^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$/
const chinese = /[\u3400-\u9FFF]/

function isName(cell: Cell | undefined): boolean {
  return cell !== undefined && chinese.test(cell.text) && !closedWords.test(cell.text)
}

function isTotalWord(cell: Cell | undefined): boolean {
  return cell !== undefined && total.test(cell.text)
}

/** Blank lines part rows, unless they also part the cells of a row. */
function gapsPartRows(cells: readonly Cell[]): boolean {
  return cells.filter((cell) => cell.afterGap).length * 2 <= cells.length
}

interface Open {
  cells: Cell[]
  position: number | null
}

/** A name that is broken over two lines of cells: its rest opens the second one. */
function restOfName(cell: Cell, open: Open): boolean {
  return (
    open.cells.length === 2 && open.position !== null && isName(open.cells[1]) && isName(cell) && !isTotalWord(cell)
  )
}

/** Whether a row begins at a cell, given the row that is open: a number and a name, where a row can begin. */
function begins(cells: readonly Cell[], index: number, open: Open | undefined, full: boolean, gaps: boolean): boolean {
  const cell = cells[index]
  if (!cell) return false
  if (open === undefined) return true
  if (cell.opensLine) return !restOfName(cell, open)
  if (isTotalWord(cell)) return open.position === null || open.cells.length > 1
  const parted = gaps && cell.afterGap
  if (full && parted) return cell.text !== ''
  const next = cells[index + 1]
  if (!position.test(cell.text) || !isName(next)) return false
  const follows = Number.parseInt(cell.text, 10) === (open.position ?? -1) + 1
  return isTotalWord(next) ? full && follows : full || parted || follows
}

function opened(cell: Cell): Open {
  return { cells: [cell], position: position.test(cell.text) ? Number.parseInt(cell.text, 10) : null }
}

function groupsOf({ cells, shape }: FoundTable): Cell[][] {
  const gaps = gapsPartRows(cells)
  const groups: Open[] = []
  cells.forEach((cell, index) => {
    const current = groups.at(-1)
    const full = current !== undefined && current.cells.length >= shape.columns
    if (begins(cells, index, current, full, gaps)) groups.push(opened(cell))
    else if (!full || cell.text !== '') current?.cells.push(cell)
  })
  return groups.map((group) => group.cells)
}

/** A name broken over lines makes a row too long: the cells between number and state are one name. */
function withWholeName(cells: readonly Cell[], columns: number): readonly Cell[] {
  const [first, second, ...rest] = cells
  const surplus = cells.length - columns
  const parts = rest.slice(0, surplus)
  if (!first || !second || surplus <= 0 || ![second, ...parts].every(isName)) return cells
  const printed = [second, ...parts].map((part) => part.printed).join('')
  return [first, { ...second, printed, text: inOneWidth(printed) }, ...rest.slice(surplus)]
}

/** An empty last cell leaves no trace in a text. */
function withLastCell(cells: readonly Cell[], columns: number): readonly Cell[] {
  const last = cells.at(-1)
  if (!last || cells.length !== columns - 1) return cells
  return [...cells, { ...last, printed: '', text: '', afterGap: false, opensLine: false }]
}

/** What is remarked on a row is none of its facts. */
function withoutRemark(cells: readonly Cell[], { columns, remarked }: TableShape): readonly Cell[] {
  return remarked && cells.length === columns ? cells.slice(0, -1) : cells
}

function isTotal(cells: readonly Cell[]): boolean {
  return cells.slice(0, 2).some(isTotalWord)
}

/** Lines under a table that are no row of it: the caption of the next one, a signature. */
function withoutCaptions(groups: readonly Cell[][]): readonly Cell[][] {
  const isCaption = ([first, ...rest]: readonly Cell[]) =>
    isName(first) && !isTotalWord(first) && rest.every((cell) => datedLine.test(cell.text))
  const trailing = [...groups].reverse().findIndex((cells) => !isCaption(cells))
  return groups.slice(0, groups.length - Math.max(0, trailing))
}

/** The cells that are due under the header, where remarks may or may not stand behind them. */
function wholeRow(cells: readonly Cell[], shape: TableShape): readonly Cell[] {
  const named = withWholeName(cells, shape.columns)
  return withoutRemark(withLastCell(named, shape.columns), shape)
}

/** The rows of a table and its 合计 rows, however blank lines and tabs part them. */
export function rowsOf(table: FoundTable): TableRows {
  const { shape } = table
  const all = withoutCaptions(groupsOf(table)).map((cells, index) => ({
    line: cells[0]?.line ?? 1,
    row: index + 1,
    cells,
  }))
  const totals = all.filter(({ cells }) => isTotal(cells))
  const rows = all.filter(({ cells }) => !isTotal(cells))
  const whole = rows.map((row) => ({ ...row, cells: wholeRow(row.cells, shape) }))
  return { rows: whole, totals }
}
