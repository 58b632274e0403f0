import { parse } from 'csv-parse/sync'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { SheetFormat } from '../../../src/contract/listing-import'
import { columns } from './sheet-columns'

/** One row as it was written: its number in the sheet, and its cells as texts in the order of the columns. */
export interface SheetRow {
  row: number
  cells: string[]
}

export type ReadSheet = { rows: SheetRow[] } | { fault: string }

/** Most rows of one sheet. */
export const MOST_ROWS = 5_000

/** A cell as a text; a date as its civil day, because sheets keep dates as UTC midnights. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).trim() : ''
}

async function tableOf(format: SheetFormat, bytes: Buffer): Promise<string[][]> {
  if (format === 'csv') return parse(bytes, { bom: true, relax_column_count: true, skip_empty_lines: false })
  const workbook = await readXlsx(bytes)
  return (workbook.sheets[0]?.rows ?? []).map((row) => Array.from(row, textOf))
}

/** The rows of a sheet in the order of our columns, whatever order it has them in; or why it cannot be read. */
export async function readSheet(format: SheetFormat, bytes: Buffer): Promise<ReadSheet> {
  let table: string[][]
  try {
    table = await tableOf(format, bytes)
  } catch {
    return { fault: '文件读不出来，请确认是没有损坏、没有加密的 XLSX 或 UTF-8 的 CSV。' }
  }
  const [head = [], ...body] = table
  const places = columns.map(({ heading }) => head.map((cell) => cell.trim()).indexOf(heading))
  const lacking = columns.filter((_, column) => places[column] === -1).map(({ heading }) => heading)
  if (lacking.length > 0) return { fault: `缺少这些列：${lacking.join('、')}。请从模板开始填写。` }
  const rows = body.flatMap((cells, index): SheetRow[] => {
    const read = places.map((place) => (cells[place] ?? '').trim())
    return read.some(Boolean) && !read[0]?.startsWith('示例') ? [{ row: index + 2, cells: read }] : []
  })
  if (rows.length === 0) return { fault: '里面没有可以导入的行；示例行不算。' }
  return rows.length > MOST_ROWS
    ? { fault: `一次最多 ${MOST_ROWS} 行，这份有 ${rows.length} 行，请分开导入。` }
    : { rows }
}

/** Two quotation marks for one, around what needs them. */
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)

/** The sheet to begin with: headings, a row of examples that is never imported and, in XLSX, a second sheet that explains each column. */
export async function templateOf(format: SheetFormat): Promise<Buffer> {
  const rows = [columns.map(({ heading }) => heading), columns.map(({ example }) => example)]
  if (format === 'csv') return Buffer.from(`\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`)
  const explained = [['列', '怎样填', '例子'], ...columns.map(({ heading, hint, example }) => [heading, hint, example])]
  const sheets = [
    { name: '互联网医院', rows },
    { name: '填写说明', rows: explained },
  ]
  return Buffer.from(await writeXlsx({ sheets }))
}
