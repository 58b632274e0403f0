/** A number stands as it is; null is nothing at all, which is not zero (spec: E13). */
export type Cell = string | number | null

const BOM = '\uFEFF'
const LINE_END = '\r\n'

/** Spreadsheets take a text with one of these in front for a formula; blanks before it do not stop them. */
function looksLikeFormula(text: string): boolean {
  return /^\s*[=+\-@|＝＋－＠]/.test(text) || /^[ \u00a0\u3000]*[\t\r]/.test(text)
}

/** A text no spreadsheet runs: an apostrophe goes before what looks like a formula. */
export function neutralised(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = neutralised(cell)
  return /[",\r\n]/.test(text) ? `"${text.split('"').join('""')}"` : text
}

/** Rows under their headings as RFC 4180 has them, with a byte order mark, which Excel in China needs to read UTF-8. */
export function csv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BOM + [headings, ...rows].map((cells) => cells.map(written).join(',') + LINE_END).join('')
}
