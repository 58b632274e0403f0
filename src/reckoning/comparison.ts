import type { Day } from '../contract/day'
import type { SeriesEvent } from '../contract/series'
import { daysIn, plusDays, type Span, yearBefore } from './calendar'
import { breakBetween } from './epochs'
import type { Measured } from './measured'

/** Why two numbers are not compared; `base-not-in-hand` is said by who knows that the base could not be had. */
export type NotComparable =
  | 'this-missing'
  | 'base-missing'
  | 'base-not-in-hand'
  | 'break'
  | 'rounded'
  | 'unfinished'
  | 'this-incomplete'
  | 'base-incomplete'

/** The difference with both numbers; `tenths` are tenths of a percent of the base, null where the base is 0. */
export interface Comparison {
  base: Measured
  then: Measured
  difference: number | null
  tenths: number | null
  notComparable: NotComparable | null
  /** The break that stands between. */
  event: SeriesEvent | null
}

/** A whole number divided by another, to the nearest, half to even. */
function quotient(dividend: number, divisor: number): number {
  const sign = dividend < 0 ? -1 : 1
  const size = Math.abs(dividend)
  const rest = size % divisor
  const whole = (size - rest) / divisor
  const up = rest * 2 > divisor || (rest * 2 === divisor && whole % 2 === 1)
  return sign * (up ? whole + 1 : whole)
}

/** The percentage of a change in tenths; null where the base is 0 or the product is no exact whole number. */
export function tenthsOfPercent(difference: number, base: number): number | null {
  if (base === 0) return null
  const product = difference * 1000
  return Number.isSafeInteger(product) ? quotient(product, base) : null
}

/** The day a number stands for; a count stands for the last of its days. */
const dayFor = ({ day, span }: Measured): Day => day ?? span.to
const since = ({ day, span }: Measured): Day => day ?? span.from

type Against = Measured & { unfinished?: boolean }

function obstacle(base: Against, then: Against, event: SeriesEvent | null): NotComparable | null {
  if (then.value === null) return 'this-missing'
  if (then.unfinished || base.unfinished) return 'unfinished'
  if (base.value === null) return 'base-missing'
  if (event) return 'break'
  if (then.rounded || base.rounded) return 'rounded'
  if (then.day === null && !then.exact) return 'this-incomplete'
  return base.day === null && !base.exact ? 'base-incomplete' : null
}

/**
 * How a number differs from an earlier one. Nothing is reckoned across a break, from a missing,
 * rounded or unfinished number, or where a count's days are not all known (spec: E02, E12, E14, E30, E31).
 */
export function compare(base: Against, then: Against, events: readonly SeriesEvent[]): Comparison {
  const event = breakBetween(events, since(base), dayFor(then))
  const notComparable = obstacle(base, then, event)
  if (notComparable !== null || base.value === null || then.value === null)
    return {
      base,
      then,
      difference: null,
      tenths: null,
      notComparable,
      event: notComparable === 'break' ? event : null,
    }
  const difference = then.value - base.value
  return { base, then, difference, tenths: tenthsOfPercent(difference, base.value), notComparable: null, event: null }
}

/** As many days, ending on the day before a span. */
export function spanBefore(span: Span): Span {
  return { from: plusDays(span.from, -daysIn(span)), to: plusDays(span.from, -1) }
}

/** As many days, beginning on a chosen day. */
export function spanFrom(from: Day, span: Span): Span {
  return { from, to: plusDays(from, daysIn(span) - 1) }
}

/** The same days a year before; `fellBack` says that a 29 February became a 28th. */
export function spanYearBefore(span: Span): { span: Span; fellBack: boolean } {
  const [from, to] = [yearBefore(span.from), yearBefore(span.to)]
  return { span: { from: from.day, to: to.day }, fellBack: from.fellBack || to.fellBack }
}
