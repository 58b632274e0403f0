import type { Day } from '../../../src/contract/day'
import { daysBetween, leadingSpan, resolveSpan, type Span } from './dates'
import { isFault, type Fault } from './findings'

/** How a sentence begins that tells what the centre did; `same` stands for 同日. */
export type Lead = { days: Span | Fault | 'same' }

const enumerator =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十0-9]{1,3}\)|[0-9]{1,2}、|[0-9]{1,2}\.(?=[0-9]{1,2}月|[0-9]{4}年|同日)|[●■◆·•*-])+/
const sameDay = /^(?:同日|当日|当天|同一天)(?=[,，\u4E00-\u9FFF])/
const dayAlone = /^(?:[0-9]{1,2}日(?=[,上下中])|[0-9]{1,4}月[0-9]{1,4}日?)/
const centreActs = /^(?:\([^)]{0,10}\))?(?:上午|下午|晚上?)?(?:我|本)?中心/
const title = /(?:周报|简报|快报|月报|动态|总结)(?:\([^)]{0,20}\))?$/
const whileLasting = /^[^,]{0,30}(?:期间|以来)/
const wholeProvince = /^,?(?:全省|我省|吉林省|各级|省内)/

/** The bulletin is weekly: what lasts longer than this is a period that is counted, not an activity (E22). */
const longestActivity = 7

/** 1月20日-11月27日…期间 opens a sentence with figures unless the centre is what acts in it. */
function isCountedPeriod(days: Span | Fault, rest: string): boolean {
  if (isFault(days) || daysBetween(days.from, days.to) < longestActivity) return false
  const afterwards = rest.replace(/^[^,]{0,30}期间/, '')
  if (/^,?(?:我|本)?中心/.test(afterwards)) return false
  return whileLasting.test(rest) || wholeProvince.test(rest)
}

/** The lead of a sentence that tells of an activity, or null. */
export function leadOf(sentence: string, period: Day): Lead | null {
  const text = sentence.replace(enumerator, '')
  if (sameDay.test(text)) return { days: 'same' }
  const span = leadingSpan(text.slice(0, 60))
  if (span === null) {
    const given = dayAlone.exec(text)?.[0]
    const expected = '写明月和日的日期，如 11月27日'
    return given === undefined ? null : { days: { rule: 'unreadable-date', given, expected } }
  }
  const rest = text.slice(span.given.length)
  const days = resolveSpan(span, period)
  const tells = rest.includes(',') || (centreActs.test(rest) && !title.test(rest))
  return tells && !isCountedPeriod(days, rest) ? { days } : null
}
