import { defineMetric, type Metric } from '../../cloudfunctions/_shared/metrics/metric'
import { joinedLines, writtenStatement } from '../../cloudfunctions/_shared/metrics/observation-lines'
import { headlineMetrics } from '../../cloudfunctions/_shared/metrics/registry'
import type { Origin, StoredContent } from '../../cloudfunctions/_shared/metrics/stored-series'
import { regionSubjects } from '../../cloudfunctions/_shared/regions/regions'
import { sha256Hex } from '../../cloudfunctions/_shared/reports/report'

export const LAST_YEAR = 2020
const ORGANISATIONS = 100
const METRICS = 30
const DAY_MS = 86_400_000
export const regions = regionSubjects(`${LAST_YEAR}-12-31`).map(({ subject }) => subject)
export const organisations = Array.from({ length: ORGANISATIONS }, (_, place) => `organisation:bench-${place + 1}`)

function generated(place: number): Metric {
  const [pattern] = headlineMetrics
  if (!pattern) throw new Error('no metric is registered')
  return defineMetric({ ...pattern, id: `generated-${place + 1}`, name: `演示指标 ${place + 1}`, headline: false })
}

/** The registered metrics of a release, and generated ones up to thirty. */
export const measured: readonly Metric[] = [
  ...headlineMetrics,
  ...Array.from({ length: METRICS - headlineMetrics.length }, (_, place) => generated(place)),
]

export function daysOf(year: number): string[] {
  const days = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY_MS
  return Array.from({ length: days }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10))
}

/** One report a day brings all metrics and subjects. */
function originOf(day: string): Origin {
  const [sha256, received] = [sha256Hex(day), `${day}T13:00:00.000Z`]
  const brought = { source: 'demonstration', format: 'daily-csv', period: day, sha256, bytes: 190_000 }
  return { report: sha256.slice(0, 32), ...brought, receivedAt: received, synthetic: true, acceptedAt: received }
}

/** Days of one metric for some subjects, a year of them as a rule; counters go on through the years. */
export function contentOf(
  { id, unit }: Metric,
  year: number,
  subjects: readonly string[],
  days = daysOf(year),
): StoredContent {
  const first = (Date.parse(days[0] ?? '') - Date.UTC(2000, 0, 1)) / DAY_MS
  const sections = subjects.map((subject, row) => {
    const lines = days.map((period, day) => {
      const value = 100_000 + (first + day) * (50 + row)
      const told = { period, value, missing: null, step: null, since: null }
      return writtenStatement({ ...told, origin: day, number: row + 1, locator: { line: row + 2 } })
    })
    return { metric: id, subject, unit, lines: joinedLines(...lines) }
  })
  return { origins: days.map(originOf), sections }
}
