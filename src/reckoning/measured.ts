import type { Day } from '../contract/day'
import type { MissingCode } from '../contract/metric'
import { dayNumber, daysIn, type Span } from './calendar'
import { statedOn, type Timeline } from './timeline'

/**
 * Why a day or a period has no number: nobody stated one; no day before it is known; the day before
 * it is missing; the counter fell; the definition changed within it.
 */
export type NoNumber = 'missing' | 'no-day-before' | 'day-before-missing' | 'counter-fell' | 'definition-changed'

/** What is known of a span: a number in the metric's unit, or why there is none; exactly one of `value` and `why` is null. */
export interface Measured {
  span: Span
  value: number | null
  why: NoNumber | null
  /** Why one day was not stated, where the source said so. */
  code: MissingCode | null
  /** The day a level was stated for; null for a count. */
  day: Day | null
  /** The last day before the span that was stated, where days between them are counted in too. */
  countsFrom: Day | null
  /** Days whose number is in the value, of the days of the span. */
  covered: number
  of: number
  /** The value is for exactly these days: nothing at either end is missing. */
  exact: boolean
  rounded: boolean
}

/** Days of a span that somebody stated. */
export function coveredDays(timeline: Timeline, { from, to }: Span): number {
  let covered = 0
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) if (statedOn(timeline, day) !== null) covered += 1
  return covered
}

/** A span nobody knows a number for. */
export function nothing(timeline: Timeline, span: Span, why: NoNumber): Measured {
  const code = span.from === span.to ? (timeline.codes.get(dayNumber(span.from)) ?? null) : null
  return {
    span,
    value: null,
    why,
    code,
    day: null,
    countsFrom: null,
    covered: coveredDays(timeline, span),
    of: daysIn(span),
    exact: false,
    rounded: false,
  }
}

export function known(
  timeline: Timeline,
  span: Span,
  value: number,
  facts: Partial<Pick<Measured, 'day' | 'countsFrom' | 'covered' | 'exact' | 'rounded'>>,
): Measured {
  const covered = facts.covered ?? coveredDays(timeline, span)
  return {
    span,
    value,
    why: null,
    code: null,
    day: facts.day ?? null,
    countsFrom: facts.countsFrom ?? null,
    covered,
    of: daysIn(span),
    exact: facts.exact ?? covered === daysIn(span),
    rounded: facts.rounded ?? false,
  }
}
