import { encode } from 'uqr'
import type { Card } from './card'
import { wrapped } from './wrapping'

/** What is needed of a Canvas 2D context; browsers and WeChat have it alike. */
export type Pencil = Pick<
  CanvasRenderingContext2D,
  'fillRect' | 'fillText' | 'measureText' | 'fillStyle' | 'font' | 'textBaseline'
>

/** Pixels of the card before the phone's pixel ratio. */
export const CARD = { width: 288, height: 432 }
const MARGIN = 20
const QR = 96
const within = CARD.width - 2 * MARGIN
/** Where release, way to look it up and code begin. */
const FOOT = CARD.height - MARGIN - QR

/** Always light, so that it looks alike in everybody's chat; the colours of `styles/tokens.scss`. */
const colours = { paper: '#fbfaf6', ink: '#1b1f1c', soft: '#565e58', accent: '#0e5a43', rule: '#dcd9cf', qr: '#ffffff' }
const amber = { letters: '#744600', ground: '#fbefd9' }
const sans = '"PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", sans-serif'
const serif = '"Songti SC", "Noto Serif CJK SC", serif'

interface Writing {
  font: string
  colour: string
  /** From one line to the next, in pixels. */
  line: number
}
const small: Writing = { font: `13px ${sans}`, colour: colours.soft, line: 20 }
const text: Writing = { font: `15px ${sans}`, colour: colours.ink, line: 23 }
const title: Writing = { font: `600 20px ${serif}`, colour: colours.ink, line: 27 }
const mark: Writing = { font: `600 13px ${sans}`, colour: amber.letters, line: 24 }

/** Writes as many lines as it takes; gives back where the next begins. */
function write(
  pencil: Pencil,
  words: string,
  y: number,
  { font, colour, line }: Writing,
  width = within,
  x = MARGIN,
): number {
  pencil.font = font
  pencil.fillStyle = colour
  const lines = wrapped(words, width, (written) => pencil.measureText(written).width)
  lines.forEach((written, place) => {
    pencil.fillText(written, x, y + place * line)
  })
  return y + lines.length * line
}

const LARGEST = 40
const SMALLEST = 16
const UNIT = 0.5

/** The number as large as the card has room for it and its unit, on one line. */
function writeNumber(pencil: Pencil, { number, unit }: Card, y: number): number {
  const fontOf = (size: number): string => `600 ${size}px ${sans}`
  const widthOf = (size: number): [number: number, unit: number] => {
    pencil.font = fontOf(size)
    const wide = pencil.measureText(number).width
    pencil.font = `${size * UNIT}px ${sans}`
    return [wide, pencil.measureText(unit).width]
  }
  let size = LARGEST
  const gap = 6
  while (size > SMALLEST && widthOf(size).reduce((sum, wide) => sum + wide, gap) > within) size -= 1
  const [wide] = widthOf(size)
  pencil.font = fontOf(size)
  pencil.fillStyle = colours.ink
  pencil.fillText(number, MARGIN, y)
  pencil.font = `${size * UNIT}px ${sans}`
  pencil.fillStyle = colours.soft
  pencil.fillText(unit, MARGIN + wide + gap, y + size * (1 - UNIT) * 0.88)
  return y + size * 1.2
}

/** Words on a ground of their own, which a person must not miss. */
function writeMark(pencil: Pencil, words: string, y: number): number {
  pencil.font = mark.font
  const lines = wrapped(words, within - 16, (line) => pencil.measureText(line).width)
  const wide = Math.max(...lines.map((line) => pencil.measureText(line).width))
  pencil.fillStyle = amber.ground
  pencil.fillRect(MARGIN, y, wide + 16, lines.length * mark.line)
  write(pencil, words, y + 5, mark, within - 16, MARGIN + 8)
  return y + lines.length * mark.line + 6
}

/** A code that opens the address; white around it, because cameras look for that. */
function drawCode(pencil: Pencil, address: string): void {
  const { size, data } = encode(address, { ecc: 'M', border: 2 })
  const left = CARD.width - MARGIN - QR
  const top = FOOT
  pencil.fillStyle = colours.qr
  pencil.fillRect(left, top, QR, QR)
  pencil.fillStyle = colours.ink
  const at = (place: number): number => Math.round((place * QR) / size)
  data.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) pencil.fillRect(left + at(x), top + at(y), at(x + 1) - at(x), at(y + 1) - at(y))
    })
  })
}

/** What is counted, where there is room to say it whole. */
function writeMeaning(pencil: Pencil, words: string, y: number): void {
  pencil.font = text.font
  const lines = wrapped(words, within, (line) => pencil.measureText(line).width)
  if (y + lines.length * text.line <= FOOT - 12) write(pencil, words, y, text)
}

function writeFoot(pencil: Pencil, { address, release }: Card): void {
  pencil.fillStyle = colours.rule
  pencil.fillRect(MARGIN, FOOT - 12, within, 1)
  const beside = address === null ? within : within - QR - 12
  const next = write(pencil, release, FOOT, small, beside) + 4
  const words = address === null ? '在小程序里打开，看它后来有没有更正。' : '扫码看这个数后来有没有更正'
  write(pencil, words, next, { ...small, colour: colours.accent }, beside)
  if (address !== null) drawCode(pencil, address)
}

/** Draws a number with all it carries, so that the picture stays true by itself (spec: R14). */
export function drawCard(pencil: Pencil, card: Card): void {
  pencil.textBaseline = 'top'
  pencil.fillStyle = colours.paper
  pencil.fillRect(0, 0, CARD.width, CARD.height)
  pencil.fillStyle = colours.accent
  pencil.fillRect(0, 0, CARD.width, 6)
  let y = write(pencil, '省卫生健康信息中心', MARGIN + 4, small) + 4
  y = write(pencil, card.name, y, title) + 8
  y = writeNumber(pencil, card, y) + 6
  y = write(pencil, card.asOf, y, small)
  y = write(pencil, card.source, y, small) + 6
  if (card.corrected !== null) y = writeMark(pencil, card.corrected, y)
  if (card.synthetic) y = writeMark(pencil, '演示数据', y)
  writeMeaning(pencil, card.meaning, y + 4)
  writeFoot(pencil, card)
}
