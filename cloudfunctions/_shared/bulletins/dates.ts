import type { Day } from '../../../src/contract/day'
import type { Fault } from './findings'

/** A day as it is written, perhaps without its year. */
export interface WrittenDay {
  year: number | null
  month: number
  day: number
}

/** One day, or a first and a last day, as written; `listed` where they are joined by 、 or 和 instead of a dash. */
export interface WrittenSpan {
  first: WrittenDay
  last: WrittenDay | null
  listed: boolean
  given: string
}

const dayPattern = '(?:(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号]?|(\\d{4})([-./])(\\d{1,2})\\5(\\d{1,2})日?)'
const secondPattern = dayPattern.replace('\\5', '\\13')
const joint = '(-{1,2}|~|至|到|、|和)'

/** A day or a span of days in text of one width; the capture groups are read by `spanOf`. */
export const spanPattern = `(?<!\\d)${dayPattern}(?:${joint}(?:${secondPattern}|(\\d{1,2})[日号]))?(?!\\d)`
const leading = new RegExp(`^${spanPattern}`)

function writtenDay(year: string | undefined, month: string | undefined, day: string | undefined): WrittenDay {
  return { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) }
}

/** Reads the groups of one match of `spanPattern`. */
export function spanOf(match: readonly (string | undefined)[]): WrittenSpan {
  const [given = '', year, month, day, dottedYear, , dottedMonth, dottedDay, joined, ...rest] = match
  const [lastYear, lastMonth, lastDay, otherYear, , otherMonth, otherDay, dayOnly] = rest
  const first = writtenDay(year ?? dottedYear, month ?? dottedMonth, day ?? dottedDay)
  const last = (): WrittenDay | null => {
    if (dayOnly !== undefined) return { ...first, day: Number(dayOnly) }
    return joined === undefined ? null : writtenDay(lastYear ?? otherYear, lastMonth ?? otherMonth, lastDay ?? otherDay)
  }
  return { first, last: last(), listed: joined === '、' || joined === '和', given }
}

/** The span a text begins with, or null. */
export function leadingSpan(text: string): WrittenSpan | null {
  const match = leading.exec(text)
  return match && spanOf(match)
}

const millisecondsPerDay = 86_400_000

export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerDay
}

function civilDay(year: number, { month, day }: WrittenDay): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const instant = new Date(Date.UTC(year, month - 1, day))
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day ? text : null
}

/** The year that puts a month and day closest to the bulletin's own day (E22); never the machine's clock. */
function closestYear(written: WrittenDay, period: Day): number {
  const here = Number(period.slice(0, 4))
  const distance = (year: number) => Math.abs(Date.UTC(year, written.month - 1, written.day) - Date.parse(period))
  return [here - 1, here, here + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best))
}

function latestYearNotAfter(written: WrittenDay, end: Day): number {
  const year = Number(end.slice(0, 4))
  const [, month = 0, day = 0] = end.split('-').map(Number)
  return written.month > month || (written.month === month && written.day > day) ? year - 1 : year
}

function noSuchDay(given: string): Fault {
  return { rule: 'no-such-day', given, expected: '日历上存在的日期，如 11月27日' }
}

/** The civil day (Asia/Shanghai) meant by a written one, its year inferred from `period` where none is printed. */
export function resolveDay(written: WrittenDay, period: Day, given: string): Day | Fault {
  return civilDay(written.year ?? closestYear(written, period), written) ?? noSuchDay(given)
}

/** The first day of a span whose last day is known: without a year, the latest not after it (E22). */
export function resolveStart(written: WrittenDay, end: Day, given: string): Day | Fault {
  return civilDay(written.year ?? latestYearNotAfter(written, end), written) ?? noSuchDay(given)
}

export interface Span {
  from: Day
  to: Day
}

/** The days meant by a written span, both inclusive; a start without a year is the latest not after its end (E22). */
export function resolveSpan(span: WrittenSpan, period: Day): Span | Fault {
  const { first, last, given } = span
  const to = resolveDay(last ?? first, period, given)
  if (typeof to !== 'string') return to
  if (last === null) return { from: to, to }
  const from = resolveStart(first, to, given)
  if (typeof from !== 'string') return from
  if (from > to) return { rule: 'range-reversed', given, expected: '开始日期不晚于结束日期' }
  if (span.listed && daysBetween(from, to) !== 1) {
    return { rule: 'unreadable-date', given, expected: '一个日期或连续的几天' }
  }
  return { from, to }
}

const fullDate = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日?|([-./])(\d{1,2})\4(\d{1,2}))$/

/** A date of a table cell, which must print its year: 2020.5.15, 2020-05-15, 2020/5/15 or 2020年5月15日. */
export function readFullDate(text: string): Day | Fault {
  const [matched, year, month, day, , otherMonth, otherDay] = fullDate.exec(text) ?? []
  if (matched === undefined) {
    return { rule: 'unreadable-date', given: text, expected: '写明年月日的日期，如 2020.5.15' }
  }
  return civilDay(Number(year), writtenDay(year, month ?? otherMonth, day ?? otherDay)) ?? noSuchDay(text)
}
