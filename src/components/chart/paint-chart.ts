import { line } from 'd3-shape'
import type { ChartColours } from './chart-colours'
import type { ChartModel } from './chart-model'

const FONT = '-apple-system, "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif'

/** One canvas, as browsers and WeChat's Canvas 2D both have it. */
export type Brush = CanvasRenderingContext2D

function paintGaps(brush: Brush, { gaps, plot }: ChartModel, { ground, soft }: ChartColours): void {
  for (const { x, width } of gaps) {
    const breadth = Math.max(width, 1.5)
    brush.fillStyle = ground
    brush.fillRect(x, plot.top, breadth, plot.bottom - plot.top)
    brush.fillStyle = soft
    brush.fillRect(x, plot.bottom + 1, breadth, 2)
  }
}

function paintGrid(brush: Brush, { grid, plot, frame, unit }: ChartModel, { rule, soft }: ChartColours): void {
  brush.lineWidth = 1
  brush.strokeStyle = rule
  brush.fillStyle = soft
  brush.textBaseline = 'middle'
  brush.textAlign = 'right'
  for (const { y, words } of grid) {
    brush.beginPath()
    brush.moveTo(plot.left, Math.round(y) + 0.5)
    brush.lineTo(plot.right, Math.round(y) + 0.5)
    brush.stroke()
    brush.fillText(words, plot.left - 6, y)
  }
  brush.textAlign = 'left'
  brush.textBaseline = 'top'
  brush.fillText(unit, 0, 0)
  brush.fillRect(plot.left, Math.round(plot.bottom), frame.width - plot.left, 1)
}

function paintTimes(brush: Brush, { axis, plot, frame }: ChartModel, { soft }: ChartColours): void {
  brush.fillStyle = soft
  brush.textAlign = 'center'
  for (const { x, lines } of axis) {
    brush.fillRect(x - 0.5, plot.bottom, 1, 5)
    lines.forEach((words, row) => {
      const half = brush.measureText(words).width / 2
      const inside = Math.min(frame.width - half, Math.max(half, x))
      brush.fillText(words, inside, plot.bottom + frame.letter * (0.5 + row * 1.3))
    })
  }
}

function paintBars(brush: Brush, { bars }: ChartModel, { accent, card }: ChartColours): void {
  brush.fillStyle = accent
  brush.strokeStyle = accent
  brush.lineWidth = 1.5
  for (const { x, y, width, height, dashed } of bars) {
    if (!dashed) {
      brush.fillRect(x, y, width, height)
      continue
    }
    brush.fillStyle = card
    brush.fillRect(x, y, width, height)
    brush.setLineDash([4, 3])
    brush.strokeRect(x + 0.75, y + 0.75, Math.max(width - 1.5, 0.5), Math.max(height - 1.5, 0.5))
    brush.setLineDash([])
    brush.fillStyle = accent
  }
}

function paintLines(brush: Brush, { strokes, dots }: ChartModel, { accent, card }: ChartColours): void {
  brush.strokeStyle = accent
  brush.lineWidth = 2
  brush.lineJoin = 'round'
  const draw = line().context(brush)
  for (const { spots, dashed } of strokes) {
    brush.setLineDash(dashed ? [5, 4] : [])
    brush.beginPath()
    draw(spots)
    brush.stroke()
  }
  brush.setLineDash([])
  for (const { x, y, hollow } of dots) paintDot(brush, x, y, 3.5, hollow ? card : accent)
}

function paintDot(brush: Brush, x: number, y: number, radius: number, fill: string): void {
  brush.fillStyle = fill
  brush.beginPath()
  brush.arc(x, y, radius, 0, 2 * Math.PI)
  brush.fill()
  brush.stroke()
}

/** A break is a dashed upright with a diamond on it, anything else a ring. */
function paintMarks(brush: Brush, { marks, plot }: ChartModel, { ink, soft, card }: ChartColours): void {
  const y = plot.top - 9
  for (const { x, isBreak } of marks) {
    brush.lineWidth = 1.5
    if (!isBreak) {
      brush.strokeStyle = soft
      paintDot(brush, x, y, 3.5, card)
      continue
    }
    brush.strokeStyle = ink
    brush.fillStyle = ink
    brush.setLineDash([2, 3])
    brush.beginPath()
    brush.moveTo(x, y)
    brush.lineTo(x, plot.bottom)
    brush.stroke()
    brush.setLineDash([])
    brush.beginPath()
    brush.moveTo(x, y - 6)
    brush.lineTo(x + 5, y)
    brush.lineTo(x, y + 6)
    brush.lineTo(x - 5, y)
    brush.fill()
  }
}

function paintPicked(brush: Brush, { spots, plot }: ChartModel, picked: number, { ink, card }: ChartColours): void {
  const spot = spots[picked]
  if (!spot) return
  brush.lineWidth = 1.5
  brush.strokeStyle = ink
  brush.beginPath()
  brush.moveTo(spot.x, plot.top - 2)
  brush.lineTo(spot.x, plot.bottom)
  brush.stroke()
  brush.lineWidth = 2.5
  if (spot.y !== null) paintDot(brush, spot.x, spot.y, 5, card)
}

/** Draws a chart in one pass, without motion; CSS pixels, the canvas already scaled to the screen's. */
export function paintChart(brush: Brush, model: ChartModel, picked: number, colours: ChartColours): void {
  const { width, height, letter } = model.frame
  brush.clearRect(0, 0, width, height)
  brush.font = `${letter}px ${FONT}`
  paintGaps(brush, model, colours)
  paintGrid(brush, model, colours)
  paintTimes(brush, model, colours)
  paintBars(brush, model, colours)
  paintLines(brush, model, colours)
  paintMarks(brush, model, colours)
  paintPicked(brush, model, picked, colours)
}
