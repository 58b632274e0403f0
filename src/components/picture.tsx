import { Canvas, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type { PictureProps } from './picture-props'

interface Found {
  node: { width: number; height: number; getContext: (kind: '2d') => CanvasRenderingContext2D }
}

/** Phones with more would make the picture too large for their memory. */
const MOST_RATIO = 3

/** A canvas of the page, which is what WeChat can save; it is there one turn after it was asked for. */
export function Picture({ id, label, width, height, draw, onDrawn }: PictureProps) {
  useEffect(() => {
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ node: true, size: true })
        .exec(([found]: [Found | null]) => {
          if (!found?.node) return
          const { node } = found
          const ratio = Math.min(MOST_RATIO, Taro.getSystemInfoSync().pixelRatio)
          node.width = width * ratio
          node.height = height * ratio
          const context = node.getContext('2d')
          context.scale(ratio, ratio)
          draw(context)
          onDrawn(node)
        })
    })
  }, [id, width, height, draw, onDrawn])
  return (
    <View className="picture" aria-role="img" aria-label={label}>
      <Canvas id={id} canvasId={id} type="2d" style={{ width: `${width}px`, height: `${height}px` }} />
    </View>
  )
}
