import { Canvas, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { ChartCanvasProps } from './chart-canvas-props'
import type { Brush } from './paint-chart'

const ID = 'series-chart'

/** WeChat's Canvas 2D node with the width it has on the page. */
interface Found {
  node: { width: number; height: number; getContext: (kind: '2d') => Brush }
  width: number
}

function find(found: (canvas: Found) => void): void {
  Taro.createSelectorQuery()
    .select(`#${ID}`)
    .fields({ node: true, size: true })
    .exec(([canvas]: [Found | null]) => {
      if (canvas?.node) found(canvas)
    })
}

/** Base libraries before 2.20.1 have only the older of the two. */
function pixelRatio(): number {
  try {
    return Taro.getWindowInfo().pixelRatio
  } catch {
    return Taro.getSystemInfoSync().pixelRatio
  }
}

type Drawing = Pick<ChartCanvasProps, 'height' | 'draw'>

function redraw({ node, width }: Found, { height, draw }: Drawing): void {
  const ratio = pixelRatio()
  node.width = Math.round(width * ratio)
  node.height = Math.round(height * ratio)
  const brush = node.getContext('2d')
  brush.scale(ratio, ratio)
  draw(brush, width)
}

interface Touched {
  touches: { x: number; y: number }[]
}

/** A canvas that a finger moves along; the buttons below it do the same for those who listen. */
export function ChartCanvas(props: ChartCanvasProps) {
  const { label, height, draw, onTouch } = props
  const latest = useRef<Drawing>(props)
  const canvas = useRef<Found | null>(null)
  useEffect(() => {
    latest.current = { height, draw }
    if (canvas.current) {
      redraw(canvas.current, latest.current)
      return
    }
    Taro.nextTick(() => {
      find((found) => {
        canvas.current = found
        redraw(found, latest.current)
      })
    })
  }, [height, draw])
  const touch = (event: unknown, began: boolean): void => {
    const [finger] = (event as Touched).touches
    if (finger) onTouch(finger.x, finger.y, began)
  }
  return (
    <View className="chart" aria-role="img" aria-label={label}>
      <Canvas
        type="2d"
        id={ID}
        canvasId={ID}
        className="chart-canvas"
        style={{ height: `${height}px` }}
        onTouchStart={(event) => {
          touch(event, true)
        }}
        onTouchMove={(event) => {
          touch(event, false)
        }}
      />
    </View>
  )
}
