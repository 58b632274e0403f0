import type { Input, Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { pivot } from '../../../src/contract/pivot'
import { csv } from '../open-data/csv'
import type { Database } from '../rpc/database'
import { pivotKnownAt } from './pivot.reader'
import { headings, pivotNotes, pivotRows } from './pivot-rows'
import { workbookOf } from './spreadsheet'

/** The file of a question, in base64: what it says of itself stands in every row, and in XLSX on a sheet of its own too. */
export async function makePivotFile(
  database: Database,
  { format, ...question }: Input<typeof pivot, 'pivot.export'>,
  now: Instant,
): Promise<Output<typeof pivot, 'pivot.export'>> {
  const known = await pivotKnownAt(database, question, now)
  const rows = pivotRows(known)
  const mark = known.synthetic ? '演示数据-' : ''
  const name = `${mark}数据透视-${question.from}-${question.to}.${format}`
  if (format === 'csv') return { name, file: Buffer.from(csv(headings, rows)).toString('base64'), rows: rows.length }
  const sheets = [
    { name: '数据', headings, rows },
    { name: '说明', headings: ['项目', '内容'], rows: pivotNotes(known) },
  ]
  return { name, file: (await workbookOf(sheets)).toString('base64'), rows: rows.length }
}
