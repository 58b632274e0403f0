import type { Day, Instant } from '../../../src/contract/day'

/** The first and the last day of the demonstration year, both inclusive. */
export const FIRST_DAY: Day = '2019-11-28'
export const LAST_DAY: Day = '2020-11-27'

const DAY_MS = 86_400_000
export const FRIDAY = 5

/** The day some days after another. */
export function dayAfter(day: Day, days = 1): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** Days of the year before a day; negative before the year. */
export function indexOf(day: Day): number {
  return (Date.parse(day) - Date.parse(FIRST_DAY)) / DAY_MS
}

/** All days of the year, oldest first. */
export const yearDays: readonly Day[] = Array.from({ length: indexOf(LAST_DAY) + 1 }, (_, index) =>
  dayAfter(FIRST_DAY, index),
)

/** The instant (UTC) of a time of day in China, written 08:30. */
export function inChina(day: Day, time: string): Instant {
  return new Date(`${day}T${time}:00+08:00`).toISOString()
}
