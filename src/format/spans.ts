import type { Day } from '../contract/day'
import { type Span, weekdayOf, weekOf } from '../reckoning/calendar'
import type { View } from '../reckoning/periods'
import { dayRange, dayWords, weekWords } from './days'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** 2020-11-27 → 星期五 */
export function weekdayWords(day: Day): string {
  return `星期${weekdays[weekdayOf(day) - 1] ?? ''}`
}

/** One day, or the first and the last of several. */
export function spanWords({ from, to }: Span): string {
  return from === to ? dayWords(from) : dayRange(from, to)
}

/** A day, an ISO week with its days, or a month, as people name them. */
export function periodWords(span: Span, view: View): string {
  if (view === 'week') return `${weekWords(weekOf(span.from))}（${dayRange(span.from, span.to)}）`
  if (view === 'month') return `${span.from.slice(0, 4)}年${Number(span.from.slice(5, 7))}月`
  return dayWords(span.from)
}

/** How many days of a span have a number: 6/7 天 */
export function coverageWords({ covered, of }: { covered: number; of: number }): string {
  return `${covered}/${of} 天`
}
