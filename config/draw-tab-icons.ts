/** Draws the tab bar's icons into src/assets: `npx tsx config/draw-tab-icons.ts`. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

/** WeChat's size for tab icons, in pixels. */
const SIDE = 81
const FINE = 4
type Shape = (x: number, y: number) => boolean
type Colour = [number, number, number]

/** Both stand on light and on dark bars. */
const idle: Colour = [118, 128, 122]
const chosen: Colour = [46, 138, 102]

const bar = (left: number, top: number, width: number, height: number): Shape => {
  const radius = Math.min(width, height) / 2
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (left + width - radius), 0)
    const dy = Math.max(top + radius - y, y - (top + height - radius), 0)
    return Math.hypot(dx, dy) <= radius
  }
}
const disc =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) <= radius
const shoulders: Shape = (x, y) => y <= 68 && Math.hypot((x - 40.5) / 26, (y - 68) / 24) <= 1

const shapes: Record<string, Shape[]> = {
  overview: [bar(14, 40, 13, 28), bar(34, 14, 13, 54), bar(54, 28, 13, 40)],
  hospitals: [bar(31, 14, 19, 54), bar(13.5, 31.5, 54, 19)],
  mine: [disc(40.5, 26, 14), shoulders],
}

function coverage(parts: Shape[], column: number, row: number): number {
  let inside = 0
  for (let step = 0; step < FINE * FINE; step++) {
    const x = column + ((step % FINE) + 0.5) / FINE
    const y = row + (Math.floor(step / FINE) + 0.5) / FINE
    if (parts.some((shape) => shape(x, y))) inside++
  }
  return Math.round((255 * inside) / (FINE * FINE))
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), body])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(body.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

function png(parts: Shape[], colour: Colour): Buffer {
  const rows = Array.from({ length: SIDE }, (_, row) => {
    const pixels = Array.from({ length: SIDE }, (_, column) => [...colour, coverage(parts, column, row)])
    return Buffer.from([0, ...pixels.flat()])
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(SIDE, 0)
  header.writeUInt32BE(SIDE, 4)
  header.set([8, 6], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const body = deflateSync(Buffer.concat(rows), { level: 9 })
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))])
}

for (const [name, parts] of Object.entries(shapes)) {
  writeFileSync(path.join(__dirname, `../src/assets/${name}.png`), png(parts, idle))
  writeFileSync(path.join(__dirname, `../src/assets/${name}-on.png`), png(parts, chosen))
}
