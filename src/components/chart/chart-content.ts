import type { Day } from '../../contract/day'
import type { Unit } from '../../contract/metric'

/** One day or period of a chart, in the order of time. */
export interface ChartPoint {
  from: Day
  to: Day
  /** In the chart's unit; null is a gap. */
  value: number | null
  unfinished: boolean
}

/** A day something happened on that explains the numbers. */
export interface ChartMark {
  day: Day
  /** Nothing is compared across it. */
  isBreak: boolean
}

/** What a chart shows: bars stand on zero; a line need not, and has gaps where nobody reported. */
export interface ChartContent {
  shape: 'line' | 'bars'
  view: 'day' | 'week' | 'month'
  unit: Unit
  points: readonly ChartPoint[]
  marks: readonly ChartMark[]
}

/** The paper a chart is drawn on, in CSS pixels. */
export interface Frame {
  width: number
  height: number
  /** Size of the letters. */
  letter: number
}
