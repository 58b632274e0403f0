import type { CalendarNotice } from '../../../src/contract/calendar'
import type { Day } from '../../../src/contract/day'
import { plusDays, weekdayOf, yearOf } from '../../../src/reckoning/calendar'
import { notices as published } from './calendar.json'

/** All that the State Council announced, in the order in which it became known here. */
export interface Calendar {
  notices: readonly CalendarNotice[]
}

/** What is known of it at the end of a civil day in China: the notice with the last word first, each number once. */
export interface KnownCalendar {
  knownAt: Day
  notices: readonly CalendarNotice[]
}

export type DayClass = 'working-day' | 'make-up-day' | 'weekend' | 'holiday'

/** A holiday or a make-up day as announced: days in a row of one class and name, both ends inclusive. */
export interface NamedDays {
  dayClass: 'holiday' | 'make-up-day'
  name: string
  from: Day
  to: Day
}

/** What a notice says of a day. */
export interface ToldOfDay {
  dayClass: NamedDays['dayClass']
  name: string
  notice: CalendarNotice
}

const SATURDAY = 6

/** What the product brings along: such a notice is known from the day it was published on. */
const brought: readonly CalendarNotice[] = published.map((notice) => ({ ...notice, knownFrom: notice.published }))

/** The product's notices and those entered and approved here, these in the order of their approval. */
export function calendarWith(entered: readonly CalendarNotice[]): Calendar {
  const notices = [...brought, ...entered]
  return {
    notices: notices.sort((left, right) =>
      left.knownFrom < right.knownFrom ? -1 : Number(left.knownFrom > right.knownFrom),
    ),
  }
}

/** With one more, which becomes known after all others. */
export function withNotice({ notices }: Calendar, notice: CalendarNotice): Calendar {
  return { notices: [...notices, notice] }
}

/** The product's notices alone. */
export const publishedCalendar: Calendar = calendarWith([])

/**
 * The calendar as it is reckoned with on a civil day in China. Of a number the notice known last counts; of several
 * numbers about a day the one published last, and of those published together the one known last.
 */
export function knownOn({ notices }: Calendar, knownAt: Day): KnownCalendar {
  const byNumber = new Map<string, CalendarNotice>()
  for (const notice of notices) {
    if (notice.knownFrom > knownAt) continue
    const key = numberKey(notice.number)
    byNumber.delete(key)
    byNumber.set(key, notice)
  }
  const latestFirst = [...byNumber.values()].reverse()
  latestFirst.sort((left, right) => (left.published > right.published ? -1 : Number(left.published < right.published)))
  return { knownAt, notices: latestFirst }
}

/** A notice's number as it is compared: brackets of any kind and blanks do not tell two apart. */
export function numberKey(number: string): string {
  return number.normalize('NFKC').replace(/[\s()[\]〔〕【】〈〉《》]/g, '')
}

/** The civil days from which on another calendar is reckoned with, oldest first. */
export function daysOfChange({ notices }: Calendar): Day[] {
  return [...new Set(notices.map(({ knownFrom }) => knownFrom))].sort()
}

export function isAnnounced(year: number, { notices }: KnownCalendar): boolean {
  return notices.some((notice) => notice.year === year)
}

/** What the latest notice to name a day says of it, null where none does; throws where its year was not announced. */
export function toldOf(day: Day, known: KnownCalendar): ToldOfDay | null {
  if (!isAnnounced(yearOf(day), known))
    throw new RangeError(`no holidays were announced by ${known.knownAt} for the year of ${day}`)
  for (const notice of known.notices)
    for (const { name, from, to, working } of notice.holidays) {
      if (from <= day && day <= to) return { dayClass: 'holiday', name, notice }
      if (working.includes(day)) return { dayClass: 'make-up-day', name, notice }
    }
  return null
}

/** What was found out about days once; many days of many series are asked about. */
const foundOut = new WeakMap<KnownCalendar, Map<Day, DayClass>>()

/**
 * Whether people work on a civil day in China, by the calendar known on another (spec: E19). Throws a RangeError where
 * no notice about the day's year was known: that is not a year without holidays.
 */
export function dayClass(day: Day, known: KnownCalendar): DayClass {
  const classes = foundOut.get(known) ?? new Map<Day, DayClass>()
  const found =
    classes.get(day) ?? toldOf(day, known)?.dayClass ?? (weekdayOf(day) < SATURDAY ? 'working-day' : 'weekend')
  foundOut.set(known, classes.set(day, found))
  return found
}

/** The name of the holiday a day belongs to, null on other days, make-up days included; throws as `dayClass` does. */
export function holidayName(day: Day, known: KnownCalendar): string | null {
  const told = toldOf(day, known)
  return told?.dayClass === 'holiday' ? told.name : null
}

/** The holidays and make-up days from one day to another, both inclusive, oldest first; throws as `dayClass` does. */
export function namedDays(from: Day, to: Day, known: KnownCalendar): NamedDays[] {
  const runs: NamedDays[] = []
  for (let day = from; day <= to; day = plusDays(day, 1)) {
    const told = toldOf(day, known)
    const last = runs[runs.length - 1]
    if (told === null) continue
    const { dayClass, name } = told
    if (last?.dayClass === dayClass && last.name === name && plusDays(last.to, 1) === day) last.to = day
    else runs.push({ dayClass, name, from: day, to: day })
  }
  return runs
}
