import type { Day } from '../../../src/contract/day'
import type { MissingCode } from '../../../src/contract/metric'
import type { SeriesDocument, SubjectSeries } from '../../../src/contract/series'
import type { EpochOf } from '../metrics/epochs'
import type { Metric } from '../metrics/metric'
import { byStatement, type Observation } from '../metrics/observation'

/** Missing codes: late, where a source reports day by day; otherwise nobody was asked. */
const LATE: MissingCode = 6
const UNKNOWN: MissingCode = 9

const DAY_MS = 86_400_000

/** Reckoned in UTC, which has no summer time; a cut asks for tens of thousands of days. */
export function nextDay(day: Day, days = 1): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The statements in force of one subject, by day, oldest day first. */
export function inForceByDay(observations: readonly Observation[]): Map<Day, Observation> {
  const inForce = new Map<Day, Observation>()
  for (const one of [...observations].sort(byStatement)) inForce.set(one.period, one)
  return new Map([...inForce].sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** What a subject's year needs from outside it. */
export interface Around {
  /** The subject's statements of the year before. */
  earlier: readonly Observation[]
  restated: ReadonlySet<Day>
  epochOf: EpochOf
  /** Whether the source reports day by day, so that a day without a word is late. */
  daily: boolean
}

function valueBefore(metric: Metric, subject: string, first: Day, { earlier, epochOf }: Around) {
  const numbers = [...inForceByDay(earlier).values()].filter(({ value }) => value !== null)
  const last = numbers.at(-1)
  if (last?.value == null || epochOf(metric.id, subject, last.period) !== epochOf(metric.id, subject, first))
    return null
  return { value: last.value, day: last.period }
}

/** A subject's year from its first to its last day stated; days nobody spoke of are there, with the reason. */
export function subjectSeries(
  metric: Metric,
  subject: string,
  observations: readonly Observation[],
  around: Around,
): SubjectSeries | null {
  const inForce = inForceByDay(observations)
  const days = [...inForce.keys()]
  const [from] = days
  const to = days.at(-1)
  if (from === undefined || to === undefined) return null
  const series: SubjectSeries = {
    subject,
    from,
    values: [],
    missing: [],
    rounded: [],
    restated: [],
    before: valueBefore(metric, subject, from, around),
  }
  for (let day = from; day <= to; day = nextDay(day)) {
    const stated = inForce.get(day)
    const value = stated?.value ?? null
    series.values.push(value)
    if (value === null) series.missing.push({ day, code: stated?.missing ?? (around.daily ? LATE : UNKNOWN) })
    if (stated?.step != null) series.rounded.push(day)
    if (around.restated.has(day)) series.restated.push(day)
  }
  return series
}

export function lastDayOf({ from, values }: SubjectSeries): Day {
  return nextDay(from, values.length - 1)
}

/** The number of a day, or why there is none; null outside the series. */
export function statedOn(
  series: SubjectSeries,
  day: Day,
): { value: number | null; missing: MissingCode | null } | null {
  const place = (Date.parse(day) - Date.parse(series.from)) / DAY_MS
  const value = series.values[place]
  if (value === undefined) return null
  const missing = value === null ? (series.missing.find((one) => one.day === day)?.code ?? UNKNOWN) : null
  return { value, missing }
}

/** The first and the last day of any subject. */
export function spanOf({ subjects }: SeriesDocument): { from: Day; to: Day } | null {
  const from = subjects.map((one) => one.from).sort()[0]
  const to = subjects.map(lastDayOf).sort().at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}
