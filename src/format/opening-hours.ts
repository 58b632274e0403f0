import type { Day } from '../contract/day'
import type { OpenSpan } from '../contract/opening-hours'
import { plusDays } from '../reckoning/calendar'
import type { Moment, OpenState } from '../reckoning/opening-hours'
import { weekdayWords } from './spans'

const MINUTES = 1440
const two = (number: number): string => String(number).padStart(2, '0')
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** A span's end: 24:00 of its day, and past that on the next. */
function endWords({ after, minute }: Moment): string {
  if (after === 1 && minute === 0) return '24:00'
  return after > 0 ? `次日${clock(minute)}` : clock(minute)
}

/** When it opens again, seen from a day. */
function opensWords({ after, minute }: Moment, today: Day): string {
  if (after === 0) return `今天${clock(minute)}`
  return `${after === 1 ? '明天' : weekdayWords(plusDays(today, after))}${clock(minute)}`
}

/** Open until when, or from when on; hours nobody told are to be asked for by phone (spec: E43). */
export function openWords(state: OpenState, today: Day): string {
  if (state.state === 'unknown') return '营业时间未知，请致电确认'
  if (state.state === 'always') return '24小时'
  if (state.state === 'open') return `营业至${endWords(state.until)}`
  return state.opens ? `休息中，${opensWords(state.opens, today)}开始` : '休息中，何时开始请致电确认'
}

/** The hours of a day: 08:00–12:00、13:30–17:30 */
export function spansWords(spans: readonly OpenSpan[] | null): string {
  if (spans === null) return '请致电确认'
  if (spans.length === 0) return '休息'
  if (spans.some(([opens, closes]) => opens === 0 && closes === MINUTES)) return '24小时'
  const end = (closes: number) => endWords({ after: Math.floor(closes / MINUTES), minute: closes % MINUTES })
  return spans.map(([opens, closes]) => `${clock(opens)}–${end(closes)}`).join('、')
}
