import type { Day, Instant } from '../../../src/contract/day'
import type { KnownCalendar } from '../calendar/calendar'
import type { Metric } from '../metrics/metric'

/** What is known of a day: a value or the code of why there is none. A value that the source rounded stands as none. */
export interface SeriesPoint {
  day: Day
  value: number | null
  missing: number | null
  epoch: number
  acceptedAt: Instant
  since: Day | null
}

/** One metric and subject, its days oldest first. */
export interface AnomalySeries {
  metric: Metric
  subject: string
  points: readonly SeriesPoint[]
}

/** Findings are of the days from one to another, both inclusive, by one calendar. */
export interface Span {
  from: Day
  to: Day
  known: KnownCalendar
}

/** A value that nothing speaks against. */
export interface Stood {
  day: Day
  value: number
}

export const cellKey = (metric: string, subject: string): string => `${metric}\n${subject}`
