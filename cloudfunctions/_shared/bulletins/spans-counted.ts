import type { Day } from '../../../src/contract/day'
import { daysBetween, resolveSpan, resolveStart, spanOf, spanPattern, type WrittenSpan } from './dates'
import { isFault } from './findings'
import { otherTime } from './other-counts'

const upToDay = new RegExp(
  `^截[至止][到至]?(?:本周[一二三四五六日末天]?(?:,[0-9年月日.-]+)?|本期|目前|当前|${spanPattern}|[^,#]{0,12})`,
)
const since = /[自从]$/
const onwards = /^(?:以来|起|开始)/
/** A span that is no longer than a bulletin's week, or a month from its first day on. */
const longestWeek = 9

/** Whether days from one to the other are a week or a calendar month, whose count is no cumulative one. */
export function isShort(from: Day, to: Day): boolean {
  return daysBetween(from, to) <= longestWeek || (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7))
}

function isOtherSpan(span: WrittenSpan, begins: boolean, period: Day): boolean {
  if (span.last === null && !begins) return true
  if (begins) {
    const from = resolveStart(span.first, period, span.given)
    return !isFault(from) && isShort(from, period)
  }
  const days = resolveSpan(span, period)
  return !isFault(days) && isShort(days.from, days.to)
}

function lastMoment(text: string): string {
  const moment = text.slice(Math.max(text.lastIndexOf('截至'), text.lastIndexOf('截止'), 0))
  return moment.replace(upToDay, '')
}

/** Whether a number counts one day, a week, a month or a year instead of all days up to one. */
export function countsOtherDays(near: string, leading: string, period: Day): boolean {
  const text = lastMoment(leading)
  if (otherTime.test(text) || otherTime.test(near.slice(near.indexOf('#')))) return true
  return [...text.matchAll(new RegExp(spanPattern, 'g'))].some((match) => {
    const end = match.index + match[0].length
    const begins = since.test(text.slice(0, match.index)) && onwards.test(text.slice(end))
    return isOtherSpan(spanOf(match), begins, period)
  })
}
