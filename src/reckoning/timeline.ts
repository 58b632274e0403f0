import type { Day } from '../contract/day'
import type { MissingCode } from '../contract/metric'
import type { SeriesDocument, SeriesEvent, SubjectSeries } from '../contract/series'
import { dayNumber, dayOf, type Span } from './calendar'
import { type Epoch, epochsOf, eventsOf } from './epochs'

/** The years of one subject, one after the other; days as `dayNumber` counts them. */
export interface Timeline {
  metric: string
  subject: string
  /** The day of `values[0]`. */
  from: number
  values: (number | null)[]
  /** For each day the place of the last value on or before it, −1 where there is none. */
  last: number[]
  codes: Map<number, MissingCode>
  rounded: Set<number>
  restated: Set<number>
  /** The last number known before `from`, in the same epoch. */
  before: { value: number; day: number } | null
  events: SeriesEvent[]
  epochs: Epoch[]
}

/** For each day the place of the last value on or before it. */
export function lastPlaces(values: readonly (number | null)[]): number[] {
  const places: number[] = []
  let last = -1
  for (let place = 0; place < values.length; place += 1) {
    if (values[place] !== null) last = place
    places.push(last)
  }
  return places
}

function laidOut(years: readonly SubjectSeries[], from: number): (number | null)[] {
  const values: (number | null)[] = []
  for (const year of years) {
    const start = dayNumber(year.from) - from
    while (values.length < start) values.push(null)
    year.values.forEach((value, place) => (values[start + place] = value))
  }
  return values
}

const numbersOf = (years: readonly SubjectSeries[], days: (year: SubjectSeries) => Day[]): Set<number> =>
  new Set(years.flatMap(days).map(dayNumber))

/** One subject's days from the documents of some years; null where none of them knows the subject. */
export function timelineOf(
  documents: readonly SeriesDocument[],
  subject: string,
  events: readonly SeriesEvent[],
): Timeline | null {
  const sorted = [...documents].sort((one, other) => one.year - other.year)
  const years = sorted.flatMap(({ subjects }) => subjects.filter((stated) => stated.subject === subject))
  const [first] = years
  const metric = sorted[0]?.metric
  if (!first || metric === undefined) return null
  const from = dayNumber(first.from)
  const values = laidOut(years, from)
  const concerning = eventsOf(events, metric, subject)
  return {
    metric,
    subject,
    from,
    values,
    last: lastPlaces(values),
    codes: new Map(years.flatMap(({ missing }) => missing.map(({ day, code }) => [dayNumber(day), code] as const))),
    rounded: numbersOf(years, (year) => year.rounded),
    restated: numbersOf(years, (year) => year.restated),
    before: first.before && { value: first.before.value, day: dayNumber(first.before.day) },
    events: concerning,
    epochs: epochsOf(concerning),
  }
}

/** The value stated for a day itself; null where nobody stated one. */
export function statedOn(timeline: Timeline, day: number): number | null {
  return timeline.values[day - timeline.from] ?? null
}

/** A number and the day it was stated for. */
export interface StatedOn {
  value: number
  day: number
}

/** The last number stated within two days, both inclusive; null where there is none. */
export function lastStated(timeline: Timeline, from: number, to: number): StatedOn | null {
  const end = Math.min(to - timeline.from, timeline.values.length - 1)
  const place = timeline.last[end] ?? -1
  const value = timeline.values[place] ?? null
  const day = place + timeline.from
  return value !== null && day >= from ? { value, day } : null
}

/** The first number stated within two days, both inclusive; null where there is none. */
export function firstStated(timeline: Timeline, from: number, to: number): StatedOn | null {
  for (let day = Math.max(from, timeline.from); day <= Math.min(to, lastDay(timeline)); day += 1) {
    const value = statedOn(timeline, day)
    if (value !== null) return { value, day }
  }
  return null
}

export const lastDay = (timeline: Timeline): number => timeline.from + timeline.values.length - 1

const holds = (marked: ReadonlySet<number>, { from, to }: Span): boolean => {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  let found = false
  marked.forEach((day) => (found ||= day >= first && day <= last))
  return found
}

/** Whether any day of a span has a value the source rounded. */
export const isRounded = ({ rounded }: Timeline, span: Span): boolean => holds(rounded, span)

/** Whether any day of a span was published otherwise before. */
export const isRestated = ({ restated }: Timeline, span: Span): boolean => holds(restated, span)

export function restatedIn(timeline: Timeline, { from, to }: Span): Day[] {
  return [...timeline.restated]
    .sort((one, other) => one - other)
    .map(dayOf)
    .filter((day) => day >= from && day <= to)
}
