import type { Locator } from '../../../src/contract/locator'
import type { CleanLine } from './clean-text'
import { leadingSpan } from './dates'

/** One sentence of a paragraph, in one width. */
export interface Sentence {
  text: string
  /** Where the character at an offset of the text stands in the raw text. */
  locate(offset: number): Locator
}

/** A paragraph counts as one `sentence` of a locator, as people count them; from 1, tables left out. */
export interface Paragraph {
  number: number
  sentences: readonly Sentence[]
}

interface Piece {
  line: number
  text: string
}

const closed = /[。!?;:]$/
const continues = /[,、(]$/
/** A paragraph wrapped over more lines than this is no paragraph. */
const mostLines = 50
const opens =
  /^(?:同日|当日|当天|截[至止]|全省|我省|省|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十0-9]{1,3}\)|[0-9]{1,2}[、.])/

/** Lines hard-wrapped inside a sentence belong together; a blank line, a full stop or an opening word parts them. */
function wraps(previous: Piece, next: Piece): boolean {
  if (next.line !== previous.line + 1 || closed.test(previous.text)) return false
  return continues.test(previous.text) || !(opens.test(next.text) || leadingSpan(next.text) !== null)
}

function gather(lines: readonly CleanLine[]): Piece[][] {
  const groups: Piece[][] = []
  for (const { line, text } of lines) {
    if (text === '') continue
    const piece = { line, text }
    const current = groups.at(-1)
    const previous = current?.at(-1)
    if (current && previous && current.length < mostLines && wraps(previous, piece)) current.push(piece)
    else groups.push([piece])
  }
  return groups
}

/** Digits that meet at a line break keep a space, so that they count as one number only where they group. */
function glue(left: string, right: string): string {
  return /[0-9]$/.test(left) && /^[0-9]/.test(right) ? ' ' : ''
}

function sentencesOf(pieces: readonly Piece[], number: number): Sentence[] {
  const starts: number[] = []
  let length = 0
  const parts = pieces.map(({ text }, index) => {
    const previous = pieces[index - 1]
    const part = previous ? glue(previous.text, text) + text : text
    starts.push(length + part.length - text.length)
    length += part.length
    return part
  })
  const lineAt = (offset: number) =>
    pieces[Math.max(0, starts.filter((start) => start <= offset).length - 1)]?.line ?? 1
  return [...parts.join('').matchAll(/[^。!]+/g)].map(({ 0: text, index }) => ({
    text,
    locate: (offset) => ({ line: lineAt(index + offset), sentence: number }),
  }))
}

/** The paragraphs of the running text. */
export function paragraphsOf(lines: readonly CleanLine[]): Paragraph[] {
  return gather(lines).map((pieces, index) => ({ number: index + 1, sentences: sentencesOf(pieces, index + 1) }))
}
