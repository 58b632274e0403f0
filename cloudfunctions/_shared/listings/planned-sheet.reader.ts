import type { SheetFormat } from '../../../src/contract/listing-import'
import { readRawBytes } from '../reports/raw-bytes.reader'
import type { Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { type PlannedRow, plannedRows } from './imported-rows'
import { currentListings } from './listings.reader'
import { readSheet } from './sheet'

function unreadable(message: string): Refusal {
  return new Refusal('invalid-input', message, [{ path: 'parts', message }])
}

/** What the rows of a sheet, named by its parts, would do to what is in force. Refuses with `invalid-input` what is no sheet. */
export async function plannedSheet(store: Store, format: SheetFormat, parts: readonly string[]): Promise<PlannedRow[]> {
  const bytes = await readRawBytes(store, parts)
  if (bytes === null) throw unreadable('文件没有传完，请重新选择文件。')
  const sheet = await readSheet(format, bytes)
  if ('fault' in sheet) throw unreadable(sheet.fault)
  return plannedRows(await currentListings(store), sheet.rows)
}
