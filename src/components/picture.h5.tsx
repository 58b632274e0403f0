import { useLayoutEffect, useRef } from 'react'
import type { PictureProps } from './picture-props'

/** Sharp enough for a phone's screen, and for a chat that makes it smaller. */
const RATIO = 3

/** An image, because browsers let people keep one with a long touch. */
export function Picture({ id, label, width, height, draw, onDrawn }: PictureProps) {
  const image = useRef<HTMLImageElement>(null)
  useLayoutEffect(() => {
    const canvas = document.createElement('canvas')
    canvas.width = width * RATIO
    canvas.height = height * RATIO
    const context = canvas.getContext('2d')
    if (!context || !image.current) return
    context.scale(RATIO, RATIO)
    draw(context)
    image.current.src = canvas.toDataURL('image/png')
    onDrawn(image.current.src)
  }, [width, height, draw, onDrawn])
  return <img id={id} ref={image} className="picture" alt={label} width={width} height={height} />
}
