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
  /** It goes on with what the one before began: 截至11月27日: or a clause that ends in a semicolon. */
  continues: boolean
  sentences: readonly Sentence[]
}

interface Piece {
  line: number
  text: string
}

const closed = /[。!?;]$/
const unfinished = /[,、(]$|截[至止]$|[至到于自从在和及与-]$/
const introduces = /[:;]$/
/** A paragraph wrapped over more lines than this is no paragraph. */
const mostLines = 50
const numbered = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十0-9]{1,3}\)|[0-9]{1,2}[、.]|[●■◆·•*])/
const opens = new RegExp(`^(?:同日|当日|当天|截[至止])|${numbered.source}`)
/** Opens a paragraph under a heading, yet may as well stand where a line is broken. */
const province = /^(?:全省|我省|省)/
const heading = /^[^,;:]{1,30}$/
/** A line for each figure: 用卡人数5人. */
const figureAlone = /^[^,。;]{2,30}?[0-9][0-9,. ]*[万亿]?(?:人次|人|家|名|个)$/

/** Lines hard-wrapped inside a sentence belong together; a blank line, a full stop or an opening word parts them. */
function wraps(previous: Piece, next: Piece): boolean {
  if (next.line !== previous.line + 1 || closed.test(previous.text)) return false
  if (unfinished.test(previous.text)) return true
  if (province.test(next.text) && heading.test(previous.text)) return false
  return !(opens.test(next.text) || leadingSpan(next.text) !== null)
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
  if (figureAlone.test(left) && figureAlone.test(right)) return ';'
  return /[0-9]$/.test(left) && /^[0-9]/.test(right) ? ' ' : ''
}

/** A full stop, or a semicolon before a new 截至. A pattern of the sentence itself would overflow the stack on megabytes. */
const sentenceEnd = /[。!]|;(?=截[至止])/g

function sentencesWithin(text: string): { text: string; index: number }[] {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index)
  const starts = [0, ...ends.map((end) => end + 1)]
  return starts
    .map((start, number) => ({ text: text.slice(start, ends[number] ?? text.length), index: start }))
    .filter((sentence) => sentence.text !== '')
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
  return sentencesWithin(parts.join('')).map(({ text, index }) => ({
    text,
    locate: (offset) => ({ line: lineAt(index + offset), sentence: number }),
  }))
}

/** Which groups go on with the one before: after a colon all that are numbered do, after a semicolon the next. */
function continuations(groups: readonly Piece[][]): boolean[] {
  let introduced = false
  return groups.map((pieces, index) => {
    const before = groups[index - 1]?.at(-1)?.text ?? ''
    introduced = before.endsWith(':') || (introduced && numbered.test(pieces[0]?.text ?? ''))
    return introduced || introduces.test(before)
  })
}

/** The paragraphs of the running text. */
export function paragraphsOf(lines: readonly CleanLine[]): Paragraph[] {
  const groups = gather(lines)
  const continued = continuations(groups)
  return groups.map((pieces, index) => {
    const number = index + 1
    return { number, continues: continued[index] ?? false, sentences: sentencesOf(pieces, number) }
  })
}
