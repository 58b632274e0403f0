import type { Day } from '../../../src/contract/day'
import { notices as published } from './calendar.json'

/** Days off, both inclusive, and the days worked instead of them. */
interface Holiday {
  name: string
  from: Day
  to: Day
  working: readonly Day[]
}

/** What the State Council announced about a year; a later notice overrides the days it names. */
interface Notice {
  published: Day
  number: string
  source: string
  year: number
  holidays: readonly Holiday[]
}

export type DayClass = 'working-day' | 'make-up-day' | 'weekend' | 'holiday'

/** A holiday or a make-up day as announced: days in a row of one class and name, both ends inclusive. */
export interface NamedDays {
  dayClass: 'holiday' | 'make-up-day'
  name: string
  from: Day
  to: Day
}

/** Newest first, so that the first to name a day has the last word. */
const notices: readonly Notice[] = [...published].sort((left, right) => (left.published < right.published ? 1 : -1))

/** The days on which notices were published, oldest first. */
export const noticeDays: readonly Day[] = [...new Set(notices.map(({ published }) => published))].sort()

const DAY_MS = 86_400_000

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

/** What the latest notice about a day says of it; throws where nothing was announced about its year yet. */
function announced(day: Day, knownAt: Day): Omit<NamedDays, 'from' | 'to'> | null {
  const known = notices.filter((notice) => notice.published <= knownAt && notice.year === Number(day.slice(0, 4)))
  if (known.length === 0) throw new RangeError(`no holidays were announced by ${knownAt} for the year of ${day}`)
  for (const { name, from, to, working } of known.flatMap(({ holidays }) => holidays)) {
    if (from <= day && day <= to) return { dayClass: 'holiday', name }
    if (working.includes(day)) return { dayClass: 'make-up-day', name }
  }
  return null
}

/**
 * Whether people work on a day, as known at the end of another (civil days of Asia/Shanghai; spec: E19).
 * Throws a RangeError where no notice about the day's year was known: that is not a year without holidays.
 */
export function dayClass(day: Day, knownAt: Day): DayClass {
  return announced(day, knownAt)?.dayClass ?? (isWeekend(day) ? 'weekend' : 'working-day')
}

/** The name of the holiday a day belongs to, null on other days, make-up days included; throws as `dayClass` does. */
export function holidayName(day: Day, knownAt: Day): string | null {
  const told = announced(day, knownAt)
  return told?.dayClass === 'holiday' ? told.name : null
}

/** The holidays and make-up days from one day to another, both inclusive, oldest first; throws as `dayClass` does. */
export function namedDays(from: Day, to: Day, knownAt: Day): NamedDays[] {
  const runs: NamedDays[] = []
  for (let day = from; day <= to; day = dayAfter(day)) {
    const told = announced(day, knownAt)
    const last = runs[runs.length - 1]
    if (told === null) continue
    if (last?.dayClass === told.dayClass && last.name === told.name && dayAfter(last.to) === day) last.to = day
    else runs.push({ ...told, from: day, to: day })
  }
  return runs
}
