import type { Day } from '../../../src/contract/day'
import type { Expected } from '../../../src/contract/entry'
import type { KnownCalendar } from '../calendar/calendar'
import { divisionBetween } from '../../../src/reckoning/divisions'
import { lastBreak } from '../metrics/definition-on'
import type { EpochOf } from '../metrics/epochs'
import { type DayValue, expectedRange } from '../metrics/expected-range'
import type { Metric } from '../metrics/metric'
import type { Observation } from '../metrics/observation'

/** What is known before a day of one series. */
export interface Outlook {
  previous: DayValue | null
  expected: Expected | null
  /** In the middle of what is expected; null where nothing is. */
  middle: number | null
}

/** The last number before a day, and the range its own is expected in; of the day's epoch, definition and divisions only. */
export function outlookOn(
  metric: Metric,
  subject: string,
  day: Day,
  history: readonly Observation[],
  epochOf: EpochOf,
  known: KnownCalendar,
): Outlook {
  const epoch = epochOf(metric.id, subject, day)
  const since = lastBreak(metric, day) ?? ''
  const numbers = history.flatMap(({ period, value, epoch: own }): DayValue[] =>
    value === null || own !== epoch || period >= day || period < since || divisionBetween(subject, period, day)
      ? []
      : [{ day: period, value }],
  )
  const range = expectedRange(metric.kind, numbers, day, known)
  if (range === null) return { previous: numbers.at(-1) ?? null, expected: null, middle: null }
  const { middle, ...expected } = range
  return { previous: numbers.at(-1) ?? null, expected, middle }
}
