import type { PublishedRelease } from '../../../src/contract/release'
import type { RestatementLog } from '../../../src/contract/restatement'
import type { SeriesDocument, SeriesIndex } from '../../../src/contract/series'
import { type EpochOf, type EpochOpening, epochsOf, inEpochs } from '../metrics/epochs'
import { allOpenings } from '../metrics/epochs.reader'
import type { Heads } from '../metrics/heads'
import { yearContent } from '../metrics/known.reader'
import type { Observation } from '../metrics/observation'
import { headlineMetrics, metricWithId } from '../metrics/registry'
import { placesChangedAfter, type Recent, seriesReader } from '../metrics/series.reader'
import { observationsIn, type Place, placeKey, splitByPlace } from '../metrics/stored-content'
import { groupOf, type Origin, REGIONS, type StoredContent, yearOf } from '../metrics/stored-series'
import { PROVINCE } from '../metrics/subjects'
import type { Database, Store } from '../rpc/database'
import type { YearKnown } from './publication'
import { publishedDocumentsReader } from './published-documents.reader'

/** All that a cut has to read about series. */
export interface PublicationKnown {
  observations: Observation[]
  origins: Origin[]
  openings: EpochOpening[]
  epochOf: EpochOf
  years: YearKnown[]
  /** What was said last of every series there is. */
  heads: Heads
  log: RestatementLog
}

type Contents = (place: Place) => Promise<StoredContent>

/** Each document is read once, however often it is asked for. */
function contentsOf(database: Database, recent: Recent, read: Map<string, Promise<StoredContent>>): Contents {
  return (place) => {
    const asked = read.get(placeKey(place)) ?? yearContent(database, recent, place)
    read.set(placeKey(place), asked)
    return asked
  }
}

function changedRecently({ content }: Recent, since: string): Place[] {
  const fresh = new Set(content.origins.flatMap(({ acceptedAt }, place) => (acceptedAt > since ? [place] : [])))
  const isFresh = (line: string) => fresh.has(Number(line.split('\t')[3]))
  return splitByPlace(content)
    .filter(({ sections }) => sections.some(({ lines }) => lines.split('\n').some(isFresh)))
    .map(({ place }) => place)
}

/** The years whose published form may differ from the release before; a year also shows the last value of the one before. */
async function touchedPlaces(
  database: Database,
  recent: Recent,
  openings: readonly EpochOpening[],
  previous: PublishedRelease | null,
  index: readonly SeriesIndex[],
): Promise<Place[]> {
  const since = previous?.cutOff ?? ''
  const changed = await placesChangedAfter(database, REGIONS, previous?.cutOff ?? null)
  const known = index.flatMap(({ metric, years }) => years.map(({ year }) => ({ metric, year, group: REGIONS })))
  const reopened = openings
    .filter(({ subject, decidedAt }) => groupOf(subject) === REGIONS && decidedAt > since)
    .flatMap(({ metric, from }) => known.filter((one) => one.metric === metric && one.year >= yearOf(from)))
  const touched = [...changed, ...changedRecently(recent, since), ...reopened]
  const next = touched.flatMap(({ metric, year }) =>
    known.filter((one) => one.metric === metric && one.year === year + 1),
  )
  const places = [...touched, ...next].map(({ metric, year, group }) => ({ metric, year, group }))
  const own = places.filter(({ metric, group }) => group === REGIONS && metricWithId(metric) !== null)
  return [...new Map(own.map((place) => [placeKey(place), place])).values()]
}

async function yearKnown(
  database: Database,
  contents: Contents,
  { metric: id, year, group }: Place,
  series: readonly SeriesIndex[],
  log: RestatementLog,
): Promise<YearKnown[]> {
  const metric = metricWithId(id)
  if (metric === null) return []
  const index = series.find((one) => one.metric === id)
  const name = index?.years.find((one) => one.year === year)?.name
  const document = name === undefined ? null : await publishedDocumentsReader(database).series(name)
  const restatedBefore = new Map<string, Set<string>>()
  for (const { metric: restated, subject, period } of log.restatements)
    if (restated === id && yearOf(period) === year)
      restatedBefore.set(subject, (restatedBefore.get(subject) ?? new Set()).add(period))
  return [
    {
      metric,
      year,
      content: await contents({ metric: id, year, group }),
      earlier: await contents({ metric: id, year: year - 1, group }),
      published: document && (JSON.parse(document.series) as SeriesDocument),
      lastPublished: index?.to ?? null,
      restatedBefore,
    },
  ]
}

function figurePlaces({ heads }: Recent): Place[] {
  return [...heads].flatMap(([key, { period }]) => {
    const [metric = '', subject = ''] = key.split('\t')
    const isHeadline = subject === PROVINCE && headlineMetrics.some(({ id }) => id === metric)
    const group = groupOf(subject)
    const year = yearOf(period)
    if (group === 'links') return [{ metric, year, group }]
    return isHeadline ? [year - 1, year].map((one) => ({ metric, year: one, group })) : []
  })
}

/**
 * Reads what is known for a cut; `store` is the transaction of the cut, whose ledger keeps others out, and
 * `index` that of the release before, with all its years.
 */
export async function publicationKnown(
  database: Database,
  store: Store,
  previous: PublishedRelease | null,
  index: readonly SeriesIndex[],
): Promise<PublicationKnown> {
  const recent = await seriesReader(store).recent()
  const openings = await allOpenings(database)
  const logName = previous?.restatements.name ?? null
  const stored = logName === null ? null : await publishedDocumentsReader(database).log(logName)
  const log = stored === null ? { restatements: [] } : (JSON.parse(stored.log) as RestatementLog)
  const read = new Map<string, Promise<StoredContent>>()
  const contents = contentsOf(database, recent, read)
  const touched = await touchedPlaces(database, recent, openings, previous, index)
  const years = await Promise.all(touched.map((place) => yearKnown(database, contents, place, index, log)))
  const forFigures = await Promise.all(figurePlaces(recent).map(contents))
  const subjects = (content: StoredContent) =>
    observationsIn(content, ({ subject }) => subject === PROVINCE || groupOf(subject) === 'links')
  const epochOf = epochsOf(openings)
  const all = await Promise.all(read.values())
  return {
    observations: inEpochs([...new Set(forFigures)].flatMap(subjects), epochOf),
    origins: all.flatMap(({ origins }) => origins),
    openings,
    epochOf,
    years: years.flat(),
    heads: recent.heads,
    log,
  }
}
