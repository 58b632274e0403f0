import type { Output } from '../../../src/contract/action'
import type { listingImports, SheetFormat } from '../../../src/contract/listing-import'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { plannedRows } from './imported-rows'
import { countsOf, shownRow } from './listing-import'
import { currentListings } from './listings.reader'
import { readSheet, templateOf } from './sheet'

/** The sheet to begin with, in base64. */
export async function readTemplate({ format }: { format: SheetFormat }): Promise<{ name: string; file: string }> {
  return { name: `互联网医院导入模板.${format}`, file: (await templateOf(format)).toString('base64') }
}

/** What a sheet would do to what is in force now, row by row; nothing is kept. Refuses with `invalid-input` what is no sheet. */
export async function readPreview(
  database: Database,
  { format, file }: { format: SheetFormat; file: string },
): Promise<Output<typeof listingImports, 'imports.preview'>> {
  const sheet = await readSheet(format, Buffer.from(file, 'base64'))
  if ('fault' in sheet) throw new Refusal('invalid-input', sheet.fault, [{ path: 'file', message: sheet.fault }])
  const rows = plannedRows(await currentListings(database), sheet.rows)
  return { counts: countsOf(rows), rows: rows.map(shownRow) }
}
