import type { Unit } from '../contract/metric'
import type { Comparison, NotComparable } from '../reckoning/comparison'
import type { Measured } from '../reckoning/measured'
import { dayWords } from './days'
import { grouped } from './grouping'
import { spanWords } from './spans'

/** The day a level stands for, or the days a count counts. */
export function standsFor({ day, span }: Pick<Measured, 'day' | 'span'>): string {
  return day === null ? spanWords(span) : dayWords(day)
}

const reasons: Record<NotComparable, (comparison: Comparison) => string> = {
  'this-missing': ({ then }) => `${standsFor(then)}没有数`,
  'base-missing': ({ base }) => `${standsFor(base)}没有数`,
  'base-not-in-hand': ({ base }) => `${standsFor(base)}的数这次没有取到`,
  break: ({ event }) => (event ? `${dayWords(event.from)}${event.title}` : '中间有断点'),
  rounded: () => '来源只给了约数',
  unfinished: () => '这一段还没有过完',
  'this-incomplete': ({ then }) => `${standsFor(then)}头尾有没报数的日子`,
  'base-incomplete': ({ base }) => `${standsFor(base)}头尾有没报数的日子`,
}

/** 3 → +0.3%; a change too small for a tenth is not said to be none. */
export function tenthsWords(tenths: number, difference: number): string {
  const sign = difference < 0 ? '−' : '+'
  if (tenths === 0) return difference === 0 ? '0%' : `${sign}不到 0.1%`
  const size = Math.abs(tenths)
  return `${sign}${grouped((size - (size % 10)) / 10)}.${size % 10}%`
}

function differenceWords(difference: number, tenths: number | null, unit: Unit): string {
  const amount = `${difference > 0 ? '多' : '少'} ${grouped(Math.abs(difference))} ${unit}`
  return `${amount}，${tenths === null ? '原来是 0，不算百分比' : tenthsWords(tenths, difference)}`
}

/** The change in words, with both days or spans; or 不可比 and why. More is neither better nor worse. */
export function comparisonWords(comparison: Comparison, unit: Unit): string {
  const { base, then, difference, tenths, notComparable } = comparison
  if (notComparable !== null || difference === null)
    return `不可比：${notComparable ? reasons[notComparable](comparison) : '没有数'}`
  const days = `${standsFor(then)}比${standsFor(base)}`
  return difference === 0 ? `${days}没有变化` : `${days}${differenceWords(difference, tenths, unit)}`
}

/** An arrow beside the words; none where nothing changed or nothing is compared. */
export function changeArrow({ difference }: Pick<Comparison, 'difference'>): '↑' | '↓' | null {
  if (difference === null || difference === 0) return null
  return difference > 0 ? '↑' : '↓'
}
