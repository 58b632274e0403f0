import { extent, nice, ticks } from 'd3-array'
import { grouped } from '../../format/grouping'
import type { ChartContent } from './chart-content'

export interface ValueTick {
  value: number
  words: string
}

/** From the lowest to the highest value the plot shows; whole numbers. */
export interface ValueAxis {
  low: number
  high: number
  ticks: ValueTick[]
  /** 万 or 亿 where the ticks count in them. */
  scale: '' | '万' | '亿'
}

const sizes = { 亿: 100_000_000, 万: 10_000, '': 1 } as const

/** Fewer lines where letters are large: `room` is the plot's height in lines of letters. */
const linesFor = (room: number): number => Math.max(2, Math.min(5, Math.floor(room / 2.6)))

/** 45700000 in 万 → 4,570; as many decimals as the steps need. */
function tickWords(value: number, size: number, step: number): string {
  let decimals = 0
  while (decimals < 4 && (step * 10 ** decimals) % size !== 0) decimals += 1
  const steps = Math.round((value * 10 ** decimals) / size)
  const fraction = steps % 10 ** decimals
  const whole = grouped((steps - fraction) / 10 ** decimals)
  return decimals === 0 ? whole : `${whole}.${String(fraction).padStart(decimals, '0')}`
}

function bounds({ points, shape }: Pick<ChartContent, 'points' | 'shape'>): [number, number] {
  const [low = 0, high = 0] = extent(points.flatMap(({ value }) => (value === null ? [] : [value])))
  if (shape === 'bars') return [0, Math.max(high, 1)]
  return low === high ? [Math.max(0, low - 1), high + 1] : [low, high]
}

/** Bars stand on zero; a line uses the height for what changes. */
export function valueAxis(content: Pick<ChartContent, 'points' | 'shape'>, room: number): ValueAxis {
  const count = linesFor(room)
  const [low, high] = nice(...bounds(content), count)
  const wholes = ticks(low, high, count).filter((value) => Number.isInteger(value))
  const step = (wholes[1] ?? high) - (wholes[0] ?? low)
  const scale = high >= sizes.亿 ? '亿' : high >= 10 * sizes.万 ? '万' : ''
  const size = sizes[scale]
  return { low, high, ticks: wholes.map((value) => ({ value, words: tickWords(value, size, step) })), scale }
}
