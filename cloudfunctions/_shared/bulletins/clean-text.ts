/** One line of the raw text without what a word processor leaves behind; `line` counts raw lines from 1. */
export interface CleanLine {
  line: number
  /** As printed: width and punctuation untouched, tabs kept because they part the cells of a table. */
  printed: string
  /** The same in one width, without spaces and quotation marks: what patterns are matched against. */
  text: string
}

const bookmark = /[[［]bookmark[:：][^\]］]{0,200}[\]］]/gi
/** Zero-width characters, direction marks, soft hyphens, byte order marks and control characters. */
const invisible =
  /[\u0000-\u0006\u0008\u000E-\u001D\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE0F\uFEFF]/g
const wideSpace = /[\u000B\u000C\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g
const dash = /[\u2010-\u2015\u2212\u2500\u30FC\uFE58\uFE63]/g
const opening = /[【〔〖\[]/g
const closing = /[】〕〗\]]/g
const quotation = /[“”„‟"「」『』‘’'`]/g

/** Removes artefacts only (E52): what is left is what a reader of the printed page sees. */
function withoutArtefacts(raw: string): string {
  return raw
    .replace(bookmark, '')
    .replace(/\u0007/g, '\t')
    .replace(/\u001E/g, '-')
    .replace(invisible, '')
    .replace(wideSpace, ' ')
}

/** One width for digits, letters and punctuation; spaces stay only between digits, where they may group them. */
export function inOneWidth(printed: string): string {
  return printed
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\uFF61/g, '。')
    .replace(dash, '-')
    .replace(opening, '(')
    .replace(closing, ')')
    .replace(/[\u301C\u223C]/g, '~')
    .replace(quotation, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?![0-9])|(?<![0-9]) /g, '')
}

/** A name as printed: spaces that only stretch Chinese type are dropped, other runs of them become one. */
export function printedName(printed: string): string {
  return printed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<![\u0021-\u007E]) | (?![\u0021-\u007E])/g, '')
}

/** The foot of a page: - 2 -, 第2页 共3页. */
const pageNumber = /^(?:-[0-9]{1,3}-|第[0-9]{1,3}页(?:[,/]?共[0-9]{1,3}页)?)$/

/** Columns that a text prints apart by bars or by runs of spaces, told by a cell only tables have. */
const columnGap = / {2,}(?=\S)/g
const tableLine = /^ *(?:序号?|编号|[0-9]{1,3}\.?|[合总]计) {2,}\S+(?: {2,}\S+)+ *$/

const fewestBars = 4

/** The cells of | 1 | 省人民医院 |, or null for a line that is not barred so. */
function barredCells(printed: string): string[] | null {
  const parts = printed.trim().split('|')
  const closed = parts[0] === '' && parts.at(-1) === ''
  return closed && parts.length > fewestBars ? parts.slice(1, -1).map((part) => part.trim()) : null
}

function withTabs(printed: string): string {
  const cells = barredCells(printed)
  if (cells) return cells.join('\t')
  return tableLine.test(printed) ? printed.trim().replace(columnGap, '\t') : printed
}

/** The lines of a raw text, cleaned, each with its number in the raw text. */
export function cleanLines(raw: string): CleanLine[] {
  return raw.split(/\r\n|\n|\r/).map((content, index) => {
    const printed = withTabs(withoutArtefacts(content))
    const text = inOneWidth(printed)
    return pageNumber.test(text) ? { line: index + 1, printed: '', text: '' } : { line: index + 1, printed, text }
  })
}
