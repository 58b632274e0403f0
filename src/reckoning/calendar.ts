import type { Day, Week } from '../contract/day'

const MILLISECONDS = 86_400_000

/** Civil days one after the other, both ends inclusive. */
export interface Span {
  from: Day
  to: Day
}

/** Old phones read and write dates slowly, and one screen asks for the same few hundred days thousands of times. */
const numbers = new Map<Day, number>()
const days = new Map<number, Day>()

/** Days since 1970-01-01; civil days have no zone, so days are counted in UTC. */
export function dayNumber(day: Day): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const number = Date.parse(`${day}T00:00:00.000Z`) / MILLISECONDS
  numbers.set(day, number)
  return number
}

export function dayOf(number: number): Day {
  const known = days.get(number)
  if (known !== undefined) return known
  const day = new Date(number * MILLISECONDS).toISOString().slice(0, 10)
  days.set(number, day)
  return day
}

export function plusDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/** How many days a span has; both ends count. */
export function daysIn({ from, to }: Span): number {
  return dayNumber(to) - dayNumber(from) + 1
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** 1 is Monday, 7 is Sunday (ISO 8601); 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** Monday to Sunday around a day. */
export function weekAround(day: Day): Span {
  const from = plusDays(day, 1 - weekdayOf(day))
  return { from, to: plusDays(from, 6) }
}

/** The ISO week of a day: it belongs to the year its Thursday is in. */
export function weekOf(day: Day): Week {
  const thursday = plusDays(weekAround(day).from, 3)
  const number = Math.floor((dayNumber(thursday) - dayNumber(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1
  return `${thursday.slice(0, 4)}-W${String(number).padStart(2, '0')}`
}

/** The first to the last day of the month around a day. */
export function monthAround(day: Day): Span {
  const from = `${day.slice(0, 7)}-01`
  const next = plusDays(from, 31)
  return { from, to: plusDays(`${next.slice(0, 7)}-01`, -1) }
}

/** The first to the last day of the civil year around a day. */
export function yearAround(day: Day): Span {
  return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }
}

/** The same day a year before; where there was no 29 February, the 28th, and `fellBack` says so. */
export function yearBefore(day: Day): { day: Day; fellBack: boolean } {
  const year = String(yearOf(day) - 1).padStart(4, '0')
  const same = `${year}${day.slice(4)}`
  const exists = !Number.isNaN(dayNumber(same)) && dayOf(dayNumber(same)) === same
  return exists ? { day: same, fellBack: false } : { day: `${year}-02-28`, fellBack: true }
}

/** The days both spans have; null where they have none. */
export function overlap(one: Span, other: Span): Span | null {
  const from = one.from > other.from ? one.from : other.from
  const to = one.to < other.to ? one.to : other.to
  return from <= to ? { from, to } : null
}

export const contains = ({ from, to }: Span, day: Day): boolean => from <= day && day <= to
