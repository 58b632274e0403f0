import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type { PictureProps } from './picture-props'

interface CanvasNode {
  width: number
  height: number
  getContext: (kind: '2d') => CanvasRenderingContext2D
}
interface Found {
  node?: CanvasNode
}

/** Phones with more would make the picture too large for their memory. */
const MOST_RATIO = 3

/** A canvas of the page, which is what WeChat can save; it is there one turn after it was asked for. */
export function Picture({ id, label, width, height, draw, onDrawn }: PictureProps) {
  useEffect(() => {
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ node: true }, ({ node }: Found) => {
          if (!node) return
          const ratio = Math.min(MOST_RATIO, Taro.getWindowInfo().pixelRatio)
          node.width = width * ratio
          node.height = height * ratio
          const context = node.getContext('2d')
          context.scale(ratio, ratio)
          draw(context)
          onDrawn(node)
        })
        .exec()
    })
  }, [id, width, height, draw, onDrawn])
  return (
    <Canvas
      id={id}
      canvasId={id}
      type="2d"
      className="picture"
      style={{ width: `${width}px`, height: `${height}px` }}
      aria-role="img"
      aria-label={label}
    />
  )
}
