import type { Day } from '../../../src/contract/day'
import { leadingSpan, resolveDay, resolveSpan, resolveStart, spanOf, spanPattern, type WrittenSpan } from './dates'
import { isFault, type Fault } from './findings'
import { isShort } from './spans-counted'

/** From `at` on, a sentence speaks of the days up to `asOf`, and from `since` where it says so. */
export interface Moment {
  at: number
  asOf: Day | Fault
  since?: Day
  /** A first day alone, 自1月20日以来: what is said next ends it. */
  open?: WrittenSpan
}

const longestDate = 30
const upTo = /截[至止][到至]?/g
const endsInUpTo = /截[至止][到至]?$/
const endsInSince = /[自从]$/
const dayOfThisWeek = /^本周[一二三四五六日末天]\(/
const now = /^(?:目前|当前|本期|发稿)/
const onwards = /^(?:以来|起|开始)/

function rangeMoment(span: WrittenSpan, at: number, period: Day): Moment {
  const days = resolveSpan(span, period)
  if (isFault(days)) return { at, asOf: days }
  return { at, asOf: days.to, ...(!isShort(days.from, days.to) && { since: days.from }) }
}

/** A first day without a last one counts up to `asOf`. */
function sinceMoment(span: WrittenSpan, at: number, asOf: Day): Moment {
  const since = resolveStart(span.first, asOf, span.given)
  return isFault(since) ? { at, asOf: since } : { at, asOf, since, open: span }
}

/** A range, or a first day after 自; any other date inside a sentence says nothing about its figures. */
function rangesIn(text: string, period: Day): Moment[] {
  return [...text.matchAll(new RegExp(spanPattern, 'g'))].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 4), match.index)
    const at = match.index + match[0].length
    const span = spanOf(match)
    if (endsInUpTo.test(before) || span.listed) return []
    if (span.last !== null) return [rangeMoment(span, at, period)]
    const open = endsInSince.test(before) && onwards.test(text.slice(at, at + 2))
    return open ? [sinceMoment(span, at, period)] : []
  })
}

function upToMoment(after: string, at: number, period: Day): Moment {
  const span = leadingSpan(after.replace(dayOfThisWeek, ''))
  if (span !== null) return { at, asOf: resolveDay(span.last ?? span.first, period, span.given) }
  if (now.test(after)) return { at, asOf: period }
  const given = `截至${/^[^,。]{0,12}/.exec(after)?.[0] ?? ''}`
  return { at, asOf: { rule: 'unreadable-date', given, expected: '“截至”之后写明月和日，如 11月27日' } }
}

function upTosIn(text: string, period: Day): Moment[] {
  return [...text.matchAll(upTo)].map((match) => {
    const at = match.index + match[0].length
    return upToMoment(text.slice(at, at + longestDate), at, period)
  })
}

function closed(moment: Moment, before: Moment | undefined): Moment {
  if (before?.open === undefined || moment.since !== undefined || isFault(moment.asOf)) return moment
  return { ...sinceMoment(before.open, moment.at, moment.asOf), at: moment.at }
}

/** The moments of one sentence in their order. */
export function momentsIn(text: string, period: Day): Moment[] {
  const moments = [...rangesIn(text, period), ...upTosIn(text, period)].sort((one, other) => one.at - other.at)
  return moments.map((moment, index) => closed(moment, moments[index - 1]))
}

const bracketedUpTo = /^\([^()0-9]{0,4}截[至止][^()]{0,20}\)/
const closingUpTo = /^[^0-9]*[(,][^(),0-9]{0,6}截[至止][^(),;]{0,20}\)?$/

/** The moment a number belongs to: one in brackets or at the end of the sentence speaks for what stands before it. */
export function momentOf(
  { at, end }: { at: number; end: number },
  moments: readonly Moment[],
  text: string,
  carried: Moment,
): Moment {
  const before = moments.filter((moment) => moment.at <= at).at(-1)
  const after = moments.find((moment) => moment.at > at)
  if (after && bracketedUpTo.test(text.slice(end))) return after
  if (before === undefined && after && endsWithUpTo(text, moments)) return after
  return before ?? carried
}

function endsWithUpTo(text: string, moments: readonly Moment[]): boolean {
  const lastUpTo = Math.max(text.lastIndexOf('截至'), text.lastIndexOf('截止'))
  return (
    moments.length === 1 && closingUpTo.test(text.slice(0, lastUpTo).replace(/^.*[0-9]/, '') + text.slice(lastUpTo))
  )
}
