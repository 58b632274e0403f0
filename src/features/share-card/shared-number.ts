import type { Day } from '../../contract/day'
import type { Unit } from '../../contract/metric'
import type { PublishedRelease } from '../../contract/release'
import type { SeriesDocument } from '../../contract/series'
import type { Stated } from '../../format/readings'
import { subjectWords } from '../../format/subjects'

/** What an address asks for; a subject or a day is null where it is left out. The number itself stands in no address. */
export interface Wanted {
  metric: string
  release: string
  subject: string | null
  day: Day | null
}

/** A number as one release published it, with all it has to carry. */
export interface SharedNumber extends Stated {
  metric: string
  subject: string
  name: string
  /** Null for the whole province. */
  whom: string | null
  /** One sentence of what is counted; empty where no definition says it. */
  meaning: string
  source: string
  release: string
  synthetic: boolean
  /** SHA-256 of the release's manifest. */
  fingerprint: string
}

const DAY = 86_400_000

type Said = Pick<SharedNumber, 'subject' | 'value' | 'missing' | 'rounded' | 'asOf' | 'since' | 'unit'>

function carried(release: PublishedRelease, metric: string, said: Said, sourceId: string): SharedNumber {
  const description = release.definitions.find((defined) => defined.metric === metric)
  return {
    ...said,
    metric,
    name: description?.name ?? metric,
    meaning: description?.definition.counts ?? '',
    whom: subjectWords(release.subjects, said.subject),
    source: release.sources.find(({ source }) => source === sourceId)?.name ?? sourceId,
    release: release.id,
    synthetic: release.synthetic,
    fingerprint: release.manifestSha256,
  }
}

/** A headline figure; null where the release has none of that metric and subject. */
export function headlineIn(release: PublishedRelease, { metric, subject }: Wanted): SharedNumber | null {
  const figure = release.figures.find((one) => one.metric === metric && (subject === null || one.subject === subject))
  if (!figure) return null
  const { value, missing, rounded, asOf, since, unit } = figure
  return carried(
    release,
    metric,
    { subject: figure.subject, value, missing, rounded, asOf, since, unit },
    figure.source,
  )
}

/** A day of a series that the release names; null where the series has no such subject or day. */
export function pointIn(release: PublishedRelease, document: SeriesDocument, wanted: Wanted): SharedNumber | null {
  const { metric, subject, day } = wanted
  const series = document.subjects.find((one) => one.subject === subject)
  if (!series || day === null) return null
  const value = series.values[(Date.parse(day) - Date.parse(series.from)) / DAY]
  if (value === undefined) return null
  const missing = value === null ? (series.missing.find((one) => one.day === day)?.code ?? 9) : null
  const unit: Unit = document.unit
  const said = {
    subject: series.subject,
    value,
    missing,
    rounded: series.rounded.includes(day),
    asOf: day,
    since: null,
  }
  const source = release.definitions.find((defined) => defined.metric === metric)?.source ?? ''
  return carried(release, metric, { ...said, unit }, source)
}
