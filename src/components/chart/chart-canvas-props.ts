import type { Brush } from './paint-chart'

export interface ChartCanvasProps {
  /** The chart in a sentence: what is read out instead of the picture. */
  label: string
  /** The point in hand, in words; its number and how many there are. */
  reading: string
  picked: number
  of: number
  /** CSS pixels. */
  height: number
  /** Draws at the width there is, in CSS pixels; the brush is scaled already. */
  draw: (brush: Brush, width: number) => void
  /** A finger or a mouse at a place on the canvas, in CSS pixels; `began` is false while it moves on. */
  onTouch: (x: number, y: number, began: boolean) => void
  /** The point to go to, by its number. */
  onGo: (place: number) => void
}
