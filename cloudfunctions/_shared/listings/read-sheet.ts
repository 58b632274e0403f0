import type { Input, Output } from '../../../src/contract/action'
import type { listingImports, SheetFormat } from '../../../src/contract/listing-import'
import type { Database } from '../rpc/database'
import { countsOf, shownRow } from './listing-import'
import { plannedSheet } from './planned-sheet.reader'
import { templateOf } from './sheet'

/** Rows told at once: each with some twenty changes they stay below what a function may answer. */
const PAGE = 100

/** The sheet to begin with, in base64. */
export async function readTemplate({ format }: { format: SheetFormat }): Promise<{ name: string; file: string }> {
  return { name: `互联网医院导入模板.${format}`, file: (await templateOf(format)).toString('base64') }
}

/** What a sheet would do to what is in force now, row by row; nothing of it is kept. Refuses with `invalid-input` what is no sheet. */
export async function readPreview(
  database: Database,
  { format, parts, outcome, after }: Input<typeof listingImports, 'imports.preview'>,
): Promise<Output<typeof listingImports, 'imports.preview'>> {
  const rows = await plannedSheet(database, format, parts)
  const asked = rows.filter((one) => one.row > after && (outcome === undefined || one.outcome === outcome))
  return { counts: countsOf(rows), rows: asked.slice(0, PAGE).map(shownRow), more: asked.length > PAGE }
}
