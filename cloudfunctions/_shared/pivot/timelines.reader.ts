import type { Instant } from '../../../src/contract/day'
import type { SeriesEvent } from '../../../src/contract/series'
import { type Timeline, timelineOf } from '../../../src/reckoning/timeline'
import { type EpochOpening, epochsOf } from '../metrics/epochs'
import { yearContent } from '../metrics/known.reader'
import type { Metric } from '../metrics/metric'
import type { Observation } from '../metrics/observation'
import type { Recent } from '../metrics/series.reader'
import { changedAt, observationsIn } from '../metrics/stored-content'
import { groupOf, type StoredContent } from '../metrics/stored-series'
import { divisionEvents } from '../releases/division-events'
import { breakEvents, epochEvent } from '../releases/events'
import { subjectSeries } from '../releases/series-document'
import type { Database } from '../rpc/database'

/** The days of some subjects of one metric as known now, in the order of the subjects. */
export interface Timelines {
  timelines: (Timeline | null)[]
  /** When the latest of what was read became known (UTC); null where nothing was. */
  changedAt: Instant | null
  synthetic: boolean
}

interface Known {
  recent: Recent
  openings: readonly EpochOpening[]
}

function bySubject(contents: readonly StoredContent[], subjects: readonly string[]): Map<string, Observation[]> {
  const wanted = new Set(subjects)
  const found = new Map<string, Observation[]>()
  for (const content of contents)
    for (const one of observationsIn(content, ({ subject }) => wanted.has(subject))) {
      const own = found.get(one.subject)
      if (own) own.push(one)
      else found.set(one.subject, [one])
    }
  return found
}

interface YearOfMetric {
  year: number
  contents: StoredContent[]
  stated: Map<string, Observation[]>
}

function timeline(
  metric: Metric,
  subject: string,
  years: readonly YearOfMetric[],
  openings: readonly EpochOpening[],
  events: readonly SeriesEvent[],
): Timeline | null {
  const epochOf = epochsOf(openings)
  const daily = years.some(({ contents }) =>
    contents.some(({ origins }) => origins.some(({ format }) => format.startsWith('daily-'))),
  )
  const documents = years.map(({ year, stated }, place) => {
    const earlier = years[place - 1]?.stated.get(subject) ?? []
    const around = { earlier, restated: new Set<string>(), epochOf, daily }
    const series = subjectSeries(metric, subject, stated.get(subject) ?? [], around)
    return { metric: metric.id, year, unit: metric.unit, synthetic: false, subjects: series ? [series] : [] }
  })
  return timelineOf(documents, subject, events)
}

/**
 * Reads a metric's years, from the one before the first asked for: a document a year and group of subjects; `recent` must
 * have been read before. What was stated longer ago than that is not looked for.
 */
export async function timelinesOf(
  database: Database,
  { recent, openings }: Known,
  metric: Metric,
  subjects: readonly string[],
  [firstYear, lastYear]: readonly [number, number],
): Promise<Timelines> {
  const groups = [...new Set(subjects.map(groupOf))]
  const numbers = Array.from({ length: lastYear - firstYear + 2 }, (_, place) => firstYear - 1 + place)
  const years = await Promise.all(
    numbers.map(async (year): Promise<YearOfMetric> => {
      const contents = await Promise.all(
        groups.map((group) => yearContent(database, recent, { metric: metric.id, year, group })),
      )
      return { year, contents, stated: bySubject(contents, subjects) }
    }),
  )
  const own = openings.filter((one) => one.metric === metric.id)
  const indexed = [{ metric: metric.id, from: `${firstYear - 1}-01-01` }]
  const events = [...own.map(epochEvent), ...breakEvents(metric), ...divisionEvents(indexed, recent.heads)]
  const contents = years.flatMap((one) => one.contents).filter(({ sections }) => sections.length > 0)
  const changes = contents.flatMap((content) => changedAt(content) ?? [])
  return {
    timelines: subjects.map((subject) => timeline(metric, subject, years, own, events)),
    changedAt: changes.sort().at(-1) ?? null,
    synthetic: contents.some(({ origins }) => origins.some(({ synthetic }) => synthetic)),
  }
}
