import { canonicalJson } from '../../../src/contract/canonical-json'
import type { Day } from '../../../src/contract/day'
import type { SeriesDocument } from '../../../src/contract/series'
import type { EpochOf } from '../metrics/epochs'
import type { Metric } from '../metrics/metric'
import type { Observation } from '../metrics/observation'
import { observationsIn } from '../metrics/stored-content'
import { isSynthetic } from '../metrics/sources'
import type { StoredContent } from '../metrics/stored-series'
import { type WrittenSeries, writtenSeries } from './published-series'
import { type RestatedValue, restatedValues } from './restated-values'
import { inForceByDay, spanOf, subjectSeries } from './series-document'

/** One metric's year of the province and its regions, and what it must be compared with. */
export interface YearKnown {
  metric: Metric
  year: number
  content: StoredContent
  /** The year before. */
  earlier: StoredContent
  /** The year as the release before has it, and the last day that release has of the metric. */
  published: SeriesDocument | null
  lastPublished: Day | null
  /** Days restated by earlier releases, by subject. */
  restatedBefore: ReadonlyMap<string, ReadonlySet<Day>>
}

export interface YearPublished {
  metric: string
  year: number
  span: { from: Day; to: Day }
  document: WrittenSeries
  restated: RestatedValue[]
}

function bySubject(content: StoredContent): Map<string, Observation[]> {
  const subjects = [...new Set(content.sections.map(({ subject }) => subject))].sort()
  return new Map(subjects.map((one) => [one, observationsIn(content, ({ subject }) => subject === one)]))
}

function isDaily({ origins }: StoredContent): boolean {
  return origins.some(({ format }) => format.startsWith('daily-'))
}

function restatedDays({ restatedBefore }: YearKnown, restated: readonly RestatedValue[], subject: string): Set<Day> {
  const now = restated.filter((one) => one.subject === subject).map(({ period }) => period)
  return new Set([...(restatedBefore.get(subject) ?? []), ...now])
}

/** A year as it is published now, and what of it was published otherwise; null where it holds nothing. */
export function yearPublished(known: YearKnown, epochOf: EpochOf): YearPublished | null {
  const { metric, year, content, earlier, published, lastPublished } = known
  const stated = bySubject(content)
  const before = bySubject(earlier)
  const inForce = new Map([...stated].map(([subject, observations]) => [subject, inForceByDay(observations)]))
  const restated = lastPublished === null ? [] : restatedValues(metric, published, lastPublished, inForce)
  const daily = isDaily(content)
  const subjects = [...stated].flatMap(([subject, observations]) => {
    const days = restatedDays(known, restated, subject)
    return (
      subjectSeries(metric, subject, observations, {
        earlier: before.get(subject) ?? [],
        restated: days,
        epochOf,
        daily,
      }) ?? []
    )
  })
  const synthetic = content.origins.some(({ source }) => isSynthetic(source))
  const series: SeriesDocument = { metric: metric.id, year, unit: metric.unit, synthetic, subjects }
  const span = spanOf(series)
  if (span === null) return null
  const document = writtenSeries(canonicalJson(series), canonicalJson(content))
  return { metric: metric.id, year, span, document, restated }
}
