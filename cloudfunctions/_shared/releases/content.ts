import dayjs from 'dayjs'
import isoWeek from 'dayjs/plugin/isoWeek'
import type { Day, Instant, Week } from '../../../src/contract/day'
import type { MetricDescription } from '../../../src/contract/metric'
import type { Figure, Provenance, ReleaseContent } from '../../../src/contract/release'
import type { Metric } from '../metrics/metric'
import { type Confirmation, type Observation, seriesKnownAt } from '../metrics/observation'
import { isSourceId, isSynthetic, sourceNames } from '../metrics/sources'
import { PROVINCE } from '../metrics/subjects'
import type { SourceReport } from '../reports/report'
import { figure } from './figures'
import { type Tables, tables } from './tables'

dayjs.extend(isoWeek)

/** The ISO week of a civil day; the year is the week's own (spec: E20). */
export function weekOf(day: Day): Week {
  const date = dayjs(day)
  return `${date.isoWeekYear()}-W${String(date.isoWeek()).padStart(2, '0')}`
}

/** What was known at the cut-off; nothing else goes into a release. */
export interface Known {
  metrics: readonly Metric[]
  observations: readonly Observation[]
  confirmations: readonly Confirmation[]
  reports: readonly SourceReport[]
  cutOff: Instant
}

function description(metric: Metric): MetricDescription {
  const { id, name, unit, kind, distinct, group, definition, source, subsetOf, notComparableWith } = metric
  return {
    metric: id,
    name,
    unit,
    kind,
    distinct,
    group,
    definition,
    source,
    subsetOf,
    notComparableWith: [...notComparableWith],
  }
}

function reportsUsed(figures: readonly Figure[], { hospitals, systems }: Tables): Set<string> {
  const used = new Set<string>([...hospitals, ...systems].map(({ report }) => report))
  for (const { report, confirmedBy, earlier } of figures)
    for (const id of [report, ...[...confirmedBy, ...earlier].map((one) => one.report)]) if (id !== null) used.add(id)
  return used
}

function provenance({ _id, source, format, period, sha256, bytes, receivedAt }: SourceReport): Provenance {
  return { report: _id, source, format, period, sha256, bytes, receivedAt, synthetic: isSynthetic(source) }
}

function named(sources: readonly string[]): ReleaseContent['sources'] {
  const known = [...new Set(sources)].filter(isSourceId).sort()
  return known.map((source) => ({ source, name: sourceNames[source] }))
}

/** What a release says at a cut-off (UTC); null where nothing was known. It follows from its input alone. */
export function releaseContent({
  metrics,
  observations,
  confirmations,
  reports,
  cutOff,
}: Known): ReleaseContent | null {
  const accepted = reports.filter(({ acceptedAt }) => acceptedAt !== null && acceptedAt <= cutOff)
  const confirmed = confirmations.filter(({ acceptedAt }) => acceptedAt <= cutOff)
  const rowsKnown = (subject: string) => seriesKnownAt(observations, { metric: 'uploaded-rows', subject }, cutOff)
  const headline = metrics.filter((metric) => metric.headline)
  const figures = headline.map((metric) =>
    figure(metric, seriesKnownAt(observations, { metric: metric.id, subject: PROVINCE }, cutOff), confirmed),
  )
  const asOf = figures
    .flatMap((one) => one.asOf ?? [])
    .sort()
    .at(-1)
  if (asOf === undefined) return null
  const printed = tables(accepted, (subject) => rowsKnown(subject).at(-1) ?? null)
  const used = reportsUsed(figures, printed)
  const origins = accepted.filter(({ _id }) => used.has(_id)).map(provenance)
  return {
    week: weekOf(asOf),
    asOf,
    cutOff,
    synthetic: origins.some(({ synthetic }) => synthetic),
    figures,
    definitions: metrics.map(description),
    sources: named([...metrics.map(({ source }) => source), ...origins.map(({ source }) => source)]),
    provenance: origins,
    ...printed,
    previous: null,
    subjects: [],
    series: [],
    events: [],
    restatements: { name: null, count: 0, fresh: 0 },
  }
}
