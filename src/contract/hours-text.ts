import type { OpenSpan } from './opening-hours'

const MINUTES = 1440
const MOST_SPANS = 4
const SPAN = /^(\d{1,2}):(\d{2})\s*[-–—~至到]\s*(次日)?(\d{1,2}):(\d{2})$/

function minuteOf(hours = '', minutes = ''): number | null {
  const [hour, minute] = [Number(hours), Number(minutes)]
  return hour * 60 + minute > MINUTES || minute > 59 ? null : hour * 60 + minute
}

function spanOf(text: string): OpenSpan | null {
  const [whole, fromHour, fromMinute, nextDay, toHour, toMinute] = SPAN.exec(text) ?? []
  const opens = minuteOf(fromHour, fromMinute)
  const closes = minuteOf(toHour, toMinute)
  if (whole === undefined || opens === null || closes === null || opens === MINUTES) return null
  const until = nextDay === undefined && closes > opens ? closes : closes + MINUTES
  return until > opens && until <= 2 * MINUTES ? [opens, until] : null
}

/**
 * The hours of one day as people type them: 休息, 24小时, or up to four spans such as 08:00-12:00、17:00-次日02:00, in
 * minutes of the day (Asia/Shanghai). An end before its beginning is on the next day (spec: E43). Null where it cannot be read.
 */
export function spansOfText(text: string): OpenSpan[] | null {
  const plain = text.normalize('NFKC').trim()
  if (plain === '休息') return []
  if (/^(全天|24\s*小时)$/.test(plain)) return [[0, MINUTES]]
  const spans = plain.split(/[\s,、;]+/).map(spanOf)
  return spans.length > MOST_SPANS ? null : spans.every((span) => span !== null) ? spans : null
}

const two = (number: number): string => String(number).padStart(2, '0')
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
const endOf = (closes: number): string => (closes > MINUTES ? `次日${clock(closes - MINUTES)}` : clock(closes))

/** The hours of one day as `spansOfText` reads them. */
export function textOfSpans(spans: readonly OpenSpan[]): string {
  if (spans.length === 0) return '休息'
  if (spans.length === 1 && spans[0]?.[0] === 0 && spans[0][1] === MINUTES) return '24小时'
  return spans.map(([opens, closes]) => `${clock(opens)}-${endOf(closes)}`).join('、')
}
