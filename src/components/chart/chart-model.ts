import type { ChartContent, ChartMark, ChartPoint, Frame } from './chart-content'
import { timeAxis, type TimeTick } from './time-axis'
import { valueAxis } from './value-axis'

type Spot = [x: number, y: number]

interface Stroke {
  spots: Spot[]
  /** Towards a period that is not over. */
  dashed: boolean
}

interface Bar {
  x: number
  y: number
  width: number
  height: number
  dashed: boolean
}

/** Everything a chart draws, in CSS pixels of its frame; nothing here knows a canvas. */
export interface ChartModel {
  frame: Frame
  plot: { left: number; right: number; top: number; bottom: number }
  /** Where each point stands; y is null where it has no value. */
  spots: { x: number; y: number | null }[]
  grid: { y: number; words: string }[]
  unit: string
  axis: { x: number; lines: TimeTick['lines'] }[]
  gaps: { x: number; width: number }[]
  bars: Bar[]
  strokes: Stroke[]
  /** A value between two gaps, and an unfinished one, which is hollow. */
  dots: { x: number; y: number; hollow: boolean }[]
  marks: { x: number; isBreak: boolean; place: number }[]
}

/** The share of a letter's height that a figure is wide. */
const FIGURE = 0.58

const placeOf = (points: readonly ChartPoint[], day: string): number =>
  points.findIndex(({ from, to }) => from <= day && day <= to)

/** Consecutive points without a value become one band. */
function gapsOf(points: readonly ChartPoint[], left: number, step: number): ChartModel['gaps'] {
  const gaps: ChartModel['gaps'] = []
  points.forEach(({ value }, place) => {
    if (value !== null) return
    const last = gaps[gaps.length - 1]
    const x = left + place * step
    if (last && points[place - 1]?.value === null) last.width += step
    else gaps.push({ x, width: step })
  })
  return gaps
}

/** A line is drawn between neighbours with values, and not across a break or a gap. */
function runsOf(points: readonly ChartPoint[], marks: readonly ChartMark[]): number[][] {
  const breaks = new Set(marks.filter(({ isBreak }) => isBreak).map(({ day }) => placeOf(points, day)))
  const runs: number[][] = []
  points.forEach(({ value }, place) => {
    if (value === null) return
    const run = runs[runs.length - 1]
    if (run && run[run.length - 1] === place - 1 && !breaks.has(place)) run.push(place)
    else runs.push([place])
  })
  return runs
}

/** Each run solid up to its last finished point, dashed from there. */
function strokesOf(runs: number[][], points: readonly ChartPoint[], spot: (place: number) => Spot): Stroke[] {
  return runs.flatMap((run) => {
    const open = run.findIndex((place) => points[place]?.unfinished)
    const solid = open < 0 ? run : run.slice(0, open)
    const dashed = open < 0 ? [] : run.slice(Math.max(0, open - 1))
    return [
      ...(solid.length > 1 ? [{ spots: solid.map(spot), dashed: false }] : []),
      ...(dashed.length > 1 ? [{ spots: dashed.map(spot), dashed: true }] : []),
    ]
  })
}

function plotOf(content: ChartContent, { width, height, letter }: Frame) {
  const rows = content.view === 'month' ? 2 : 3
  const [top, bottom] = [letter * 2.6, height - letter * (rows * 1.3 + 0.5)]
  const values = valueAxis(content, (bottom - top) / letter)
  const longest = Math.max(...values.ticks.map(({ words }) => words.length), 1)
  return { values, plot: { left: Math.ceil(longest * letter * FIGURE + 8), right: width - 8, top, bottom } }
}

/** Lays a chart out. Every point has the same width; days without a value keep theirs. */
export function chartModel(content: ChartContent, frame: Frame): ChartModel {
  const { points, marks, shape } = content
  const { values, plot } = plotOf(content, frame)
  const step = (plot.right - plot.left) / Math.max(points.length, 1)
  const x = (place: number): number => plot.left + (place + 0.5) * step
  const y = (value: number): number =>
    plot.bottom - ((value - values.low) / (values.high - values.low)) * (plot.bottom - plot.top)
  const spot = (place: number): Spot => [x(place), y(points[place]?.value ?? 0)]
  const runs = shape === 'line' ? runsOf(points, marks) : []
  const lone = runs.filter((run) => run.length === 1).flat()
  const open = points.flatMap(({ unfinished }, place) => (unfinished && runs.flat().includes(place) ? [place] : []))
  const thickness = Math.min(Math.max(step * 0.72, 0.75), 28)
  return {
    frame,
    plot,
    spots: points.map(({ value }, place) => ({ x: x(place), y: value === null ? null : y(value) })),
    grid: values.ticks.map(({ value, words }) => ({ y: y(value), words })),
    unit: `单位：${values.scale}${content.unit}`,
    axis: timeAxis(content, (frame.letter * FIGURE * 6.5) / step).map(({ place, lines }) => ({ x: x(place), lines })),
    gaps: gapsOf(points, plot.left, step),
    bars: shape === 'line' ? [] : barsOf(points, x, y, plot.bottom, thickness),
    strokes: strokesOf(runs, points, spot),
    dots: [...new Set([...lone, ...open])].map((place) => {
      const [left, top] = spot(place)
      return { x: left, y: top, hollow: points[place]?.unfinished ?? false }
    }),
    marks: marks.flatMap(({ day, isBreak }) => {
      const place = placeOf(points, day)
      return place < 0 ? [] : [{ x: x(place), isBreak, place }]
    }),
  }
}

/** A zero is a stroke on the ground line, which no gap has. */
const ZERO = 1.5

function barsOf(
  points: readonly ChartPoint[],
  x: (place: number) => number,
  y: (value: number) => number,
  ground: number,
  width: number,
): Bar[] {
  return points.flatMap(({ value, unfinished }, place) => {
    if (value === null) return []
    const height = Math.max(ground - y(value), ZERO)
    return [{ x: x(place) - width / 2, y: ground - height, width, height, dashed: unfinished }]
  })
}

/** Which point is nearest to a touch; −1 where there is none. */
export function pointAt({ spots, plot }: ChartModel, x: number): number {
  if (spots.length === 0) return -1
  const place = Math.floor(((x - plot.left) / (plot.right - plot.left)) * spots.length)
  return Math.min(spots.length - 1, Math.max(0, place))
}

/** The mark that a touch above the plot means, by its point; −1 where none is within a finger's breadth. */
export function markAt({ marks, plot }: ChartModel, x: number, y: number): number {
  const FINGER = 22
  if (y > plot.top) return -1
  const near = [...marks].sort((one, other) => Math.abs(one.x - x) - Math.abs(other.x - x))[0]
  return near && Math.abs(near.x - x) <= FINGER ? near.place : -1
}
