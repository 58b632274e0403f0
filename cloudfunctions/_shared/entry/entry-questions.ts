import type { Outlook } from './day-outlook'

/** How often a number may be read ten times too large or too small. */
const SLIPS = [10, 100, 1000, 10_000]

const between = (value: number, { low, high }: { low: number; high: number }): boolean => low <= value && value <= high

/** What is to be explained about a typed value, looking at its own past; null where nothing is. */
export function questionOn(value: number, unit: string, { previous, expected, middle }: Outlook): string | null {
  if (expected === null) return null
  const moves = previous !== null && middle !== null && middle - previous.value >= 1
  if (moves && value === previous.value) return '和上一次完全一样，往常每天都有变化，请核对。'
  if (SLIPS.some((slip) => between(value / slip, expected))) return '像是多写了零（或单位错了），请核对。'
  if (SLIPS.some((slip) => between(value * slip, expected))) return '像是少写了零（或单位错了），请核对。'
  return between(value, expected) ? null : `不在预期的 ${expected.low} 到 ${expected.high} ${unit}之间，请核对。`
}
