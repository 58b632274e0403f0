import type { Day } from '../../../src/contract/day'
import type { Movement } from '../../../src/contract/reporting'
import type { KnownCalendar } from '../calendar/calendar'
import { type DayValue, expectedRange, rangeAccuracy } from '../metrics/expected-range'
import type { Metric } from '../metrics/metric'
import { sourceName } from '../metrics/sources'
import type { Board } from './board'

/** Of so many of the latest days the board says how many lay in the range expected of them. */
const ACCURACY_DAYS = 30

function before(history: readonly DayValue[], day: Day): DayValue | null {
  return history.filter((one) => one.day < day).at(-1) ?? null
}

/** The days that count the same as a day does. */
function sinceBreak(history: readonly DayValue[], breaks: Board['breaks'], metric: string, day: Day): DayValue[] {
  const since = breaks.filter((one) => one.metric === metric && one.from <= day).map(({ from }) => from)
  return history.filter((one) => since.every((from) => from <= one.day))
}

/** What each headline metric of the province did on a day, against what days of its class led to expect (spec: S01, S12). */
export function movementsOn(
  metrics: readonly Metric[],
  { days, breaks }: Pick<Board, 'days' | 'breaks'>,
  day: Day,
  known: KnownCalendar,
): Movement[] {
  return metrics.map(({ id, name, unit, kind, source }) => {
    const history = sinceBreak(days.get(id) ?? [], breaks, id, day)
    const upTo = history.filter((one) => one.day <= day)
    return {
      metric: id,
      name,
      unit,
      source: sourceName(source),
      value: history.find((one) => one.day === day)?.value ?? null,
      before: before(history, day),
      expected: expectedRange(kind, history, day, known),
      accuracy: rangeAccuracy(kind, upTo, ACCURACY_DAYS, known),
    }
  })
}
