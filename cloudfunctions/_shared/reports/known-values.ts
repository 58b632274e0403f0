import type { Day } from '../../../src/contract/day'
import type { Observation } from '../metrics/observation'

/** What was in force about one metric and subject before a report came: one statement a period, oldest first. */
export type KnownSeries = (metric: string, subject: string) => readonly Observation[]

/** The last statement for a day before this one that gives a number. */
export function lastBefore(series: readonly Observation[], day: Day): Observation | null {
  return series.filter(({ period, value }) => period < day && value !== null).at(-1) ?? null
}

/** The first statement for a day after this one that gives a number. */
export function firstAfter(series: readonly Observation[], day: Day): Observation | null {
  return series.find(({ period, value }) => period > day && value !== null) ?? null
}

export function on(series: readonly Observation[], day: Day): Observation | null {
  return series.find(({ period }) => period === day) ?? null
}
