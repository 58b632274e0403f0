import { useCallback, useRef } from 'react'
import type { Look } from '../page'
import { ChartCanvas } from './chart-canvas'
import { coloursOf } from './chart-colours'
import type { ChartContent } from './chart-content'
import { type ChartModel, chartModel, markAt, pointAt } from './chart-model'
import { type Brush, paintChart } from './paint-chart'

interface ChartProps {
  content: ChartContent
  /** What the chart says, in a sentence. */
  sentence: string
  look: Look
  /** The point in hand, by its number, and in words. */
  picked: number
  reading: string
  onPick: (place: number) => void
}

/** Letters on the chart in pixels, and the largest they grow: the readings below it grow without bound. */
const LETTER = 12
const LARGEST = 19
/** The plot's height in pixels, apart from what its letters need. */
const PLOT = 150

/** A picture of numbers that are all in the table and in words too. */
export function Chart({ content, sentence, look, picked, reading, onPick }: ChartProps) {
  const letter = Math.min(LARGEST, Math.round(LETTER * look.scale))
  const height = Math.round(PLOT + letter * 7)
  const colours = coloursOf(look.className)
  const model = useRef<ChartModel | null>(null)
  const draw = useCallback(
    (brush: Brush, width: number): void => {
      model.current = chartModel(content, { width, height, letter })
      paintChart(brush, model.current, picked, colours)
    },
    [content, height, letter, picked, colours],
  )
  const go = (place: number): void => {
    if (place >= 0 && place < content.points.length) onPick(place)
  }
  return (
    <ChartCanvas
      label={sentence}
      reading={reading}
      picked={picked}
      of={content.points.length}
      height={height}
      draw={draw}
      onTouch={(x, y, began) => {
        if (!model.current) return
        const marked = began ? markAt(model.current, x, y) : -1
        go(marked >= 0 ? marked : pointAt(model.current, x))
      }}
      onGo={go}
    />
  )
}
