import dayjs from 'dayjs'
import isoWeek from 'dayjs/plugin/isoWeek'
import type { Day, Instant, Week } from '../../../src/contract/day'
import type { MetricDescription } from '../../../src/contract/metric'
import type { Figure, Provenance, PublishedRelease, ReleaseContent } from '../../../src/contract/release'
import type { SeriesEvent, SeriesIndex, SubjectName } from '../../../src/contract/series'
import { definitionOn } from '../metrics/definition-on'
import type { Metric } from '../metrics/metric'
import { type Confirmation, type Observation, seriesKnownAt } from '../metrics/observation'
import { isSourceId, sourceNames } from '../metrics/sources'
import { PROVINCE } from '../metrics/subjects'
import { regionSubjects } from '../regions/regions'
import { provenanceOf } from '../reports/origin'
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
  /** Bulletins: their tables are printed as they stand there. */
  reports: readonly SourceReport[]
  /** The reports the observations come from. */
  origins?: readonly Provenance[]
  cutOff: Instant
  /** The release this one follows. */
  previous?: PublishedRelease | null
  series?: readonly SeriesIndex[]
  /** Regions inside others that have series too. */
  inner?: readonly SubjectName[]
  earlierYears?: string | null
  events?: readonly SeriesEvent[]
  restatements?: ReleaseContent['restatements']
}

const NONE_RESTATED: ReleaseContent['restatements'] = { name: null, count: 0, fresh: 0 }

function description(metric: Metric, day: Day): MetricDescription {
  const { id, name, unit, kind, distinct, group, source, subsetOf, notComparableWith } = metric
  return {
    metric: id,
    name,
    unit,
    kind,
    distinct,
    group,
    ...definitionOn(metric, day),
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

/** Each report once, in the order they were received. */
function distinctReports(reports: readonly Provenance[]): Provenance[] {
  const once = [...new Map(reports.map((report) => [report.report, report])).values()]
  const order = ({ receivedAt, report }: Provenance) => `${receivedAt} ${report}`
  return once.sort((left, right) => (order(left) < order(right) ? -1 : 1))
}

/** A report's provenance alone, whatever else is known of it. */
function bare({ report, source, format, period, sha256, bytes, receivedAt, synthetic }: Provenance): Provenance {
  return { report, source, format, period, sha256, bytes, receivedAt, synthetic }
}

function named(sources: readonly string[]): ReleaseContent['sources'] {
  const known = [...new Set(sources)].filter(isSourceId).sort()
  return known.map((source) => ({ source, name: sourceNames[source] }))
}

function subjectsOf({ series = [], inner = [] }: Known, asOf: Day): ReleaseContent['subjects'] {
  return series.length === 0 ? [] : [...regionSubjects(asOf), ...inner]
}

/** What a release says at a cut-off (UTC); null where nothing was known. It follows from its input alone. */
export function releaseContent(known: Known): ReleaseContent | null {
  const { metrics, observations, confirmations, reports, cutOff, previous = null, series = [] } = known
  const accepted = reports.filter(({ acceptedAt }) => acceptedAt !== null && acceptedAt <= cutOff)
  const confirmed = confirmations.filter(({ acceptedAt }) => acceptedAt <= cutOff)
  const rowsKnown = (subject: string) => seriesKnownAt(observations, { metric: 'uploaded-rows', subject }, cutOff)
  const headline = metrics.filter((metric) => metric.headline)
  const figures = headline.map((metric) => {
    const stated = seriesKnownAt(observations, { metric: metric.id, subject: PROVINCE }, cutOff)
    return figure(metric, stated, confirmed, previous?.figures.find((one) => one.metric === metric.id) ?? null)
  })
  const asOf = figures
    .flatMap((one) => one.asOf ?? [])
    .sort()
    .at(-1)
  if (asOf === undefined) return null
  const printed = tables(accepted, (subject) => rowsKnown(subject).at(-1) ?? null)
  const used = reportsUsed(figures, printed)
  const origins = distinctReports(
    [...(known.origins ?? []).map(bare), ...accepted.map(provenanceOf)].filter(({ report }) => used.has(report)),
  )
  return {
    week: weekOf(asOf),
    asOf,
    cutOff,
    synthetic: origins.some(({ synthetic }) => synthetic),
    figures,
    definitions: metrics.map((metric) =>
      description(metric, figures.find((one) => one.metric === metric.id)?.asOf ?? asOf),
    ),
    sources: named([...metrics.map(({ source }) => source), ...origins.map(({ source }) => source)]),
    provenance: origins,
    ...printed,
    previous: previous?.id ?? null,
    subjects: subjectsOf(known, asOf),
    series: [...series],
    earlierYears: known.earlierYears ?? null,
    events: [...(known.events ?? [])],
    restatements: known.restatements ?? NONE_RESTATED,
  }
}
