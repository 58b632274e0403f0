import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { ChartCanvasProps } from './chart-canvas-props'

/** Where each key goes, from a point, of so many. */
const keys: Record<string, (picked: number, of: number) => number> = {
  ArrowLeft: (picked) => picked - 1,
  ArrowDown: (picked) => picked - 1,
  ArrowRight: (picked) => picked + 1,
  ArrowUp: (picked) => picked + 1,
  PageUp: (picked) => picked - 7,
  PageDown: (picked) => picked + 7,
  Home: () => 0,
  End: (_, of) => of - 1,
}

type Drawing = Pick<ChartCanvasProps, 'height' | 'draw'>

function redraw(canvas: HTMLCanvasElement, { height, draw }: Drawing): void {
  const width = canvas.clientWidth
  const brush = width > 0 ? canvas.getContext('2d') : null
  if (!brush) return
  const ratio = window.devicePixelRatio || 1
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  brush.setTransform(ratio, 0, 0, ratio, 0, 0)
  draw(brush, width)
}

/** A canvas that arrow keys, fingers and mice move along; to those who listen it is a slider over its points. */
export function ChartCanvas(props: ChartCanvasProps) {
  const { label, reading, picked, of, height, onTouch, onGo } = props
  const ref = useRef<HTMLCanvasElement>(null)
  const latest = useRef<Drawing>(props)
  const { draw } = props
  useLayoutEffect(() => {
    latest.current = { height, draw }
    if (ref.current) redraw(ref.current, latest.current)
  }, [height, draw])
  useEffect(() => {
    const again = (): void => {
      if (ref.current) redraw(ref.current, latest.current)
    }
    window.addEventListener('resize', again)
    return () => {
      window.removeEventListener('resize', again)
    }
  }, [])
  const touch = (event: PointerEvent<HTMLCanvasElement>, began: boolean): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    onTouch(event.clientX - left, event.clientY - top, began)
  }
  const press = (event: KeyboardEvent): void => {
    const go = keys[event.key]
    if (!go) return
    event.preventDefault()
    onGo(go(picked, of))
  }
  return (
    <div
      className="chart"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={of}
      aria-valuenow={picked + 1}
      aria-valuetext={reading}
      onKeyDown={press}
    >
      <canvas
        ref={ref}
        className="chart-canvas"
        style={{ height }}
        aria-hidden="true"
        onPointerDown={(event) => {
          touch(event, true)
        }}
        onPointerMove={(event) => {
          if (event.buttons > 0 || event.pointerType === 'touch') touch(event, false)
        }}
      />
    </div>
  )
}
