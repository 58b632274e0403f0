import { grouped } from './grouping'

interface Scale {
  size: number
  word: string
  decimals: number
}

const yi: Scale = { size: 100_000_000, word: '亿', decimals: 2 }
const wan: Scale = { size: 10_000, word: '万', decimals: 1 }

/** Half to even, in whole numbers: `step` divides nothing exactly, it only says how many digits go. */
function roundedSteps(value: number, step: number): number {
  const rest = value % step
  const whole = (value - rest) / step
  const up = rest * 2 > step || (rest * 2 === step && whole % 2 === 1)
  return up ? whole + 1 : whole
}

function written(value: number, { size, word, decimals }: Scale): string {
  const parts = 10 ** decimals
  const steps = roundedSteps(value, size / parts)
  const fraction = steps % parts
  const digits = String(fraction).padStart(decimals, '0').replace(/0+$/, '')
  return `${grouped((steps - fraction) / parts)}${digits && `.${digits}`} ${word}`
}

/** 16784685 → 1,678.5 万; what is below ten thousand stays as it is. */
export function shortNumber(value: number): string {
  if (value < wan.size) return grouped(value)
  const nearlyYi = roundedSteps(value, wan.size / 10) >= yi.size / (wan.size / 10)
  return written(value, nearlyYi ? yi : wan)
}
