import { writeXlsx } from 'hucre/xlsx'
import type { Cell } from '../open-data/csv'

/** A sheet of rows under its headings; a number stays one, and null is an empty cell. */
export interface PlainSheet {
  name: string
  headings: readonly string[]
  rows: readonly (readonly Cell[])[]
}

/** An XLSX file whose sheets keep their headings in sight. Texts are stored as texts, so none of them is a formula. */
export async function workbookOf(sheets: readonly PlainSheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, headings, rows }) => ({
    name,
    rows: [[...headings], ...rows.map((row) => [...row])],
    freezePane: { rows: 1 },
  }))
  return Buffer.from(await writeXlsx({ sheets: written }))
}
