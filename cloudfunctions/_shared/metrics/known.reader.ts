import type { Database, Store } from '../rpc/database'
import { type EpochOf, epochsOf, inEpochs } from './epochs'
import { allOpenings } from './epochs.reader'
import { type Head, headKey } from './heads'
import type { About, Observation } from './observation'
import { metricWithId } from './registry'
import { type Recent, seriesReader } from './series.reader'
import { emptyContent, observationsIn, type Place, placeKey, withContent } from './stored-content'
import { groupOf, type StoredContent, yearOf } from './stored-series'

/** What is known around the days asked about. */
export interface Known {
  recent: Recent
  observations: Observation[]
  epochOf: EpochOf
}

/** The year of one metric and group with what was accepted lately. `recent` must have been read before. */
export async function yearContent(database: Store, recent: Recent, place: Place): Promise<StoredContent> {
  const stored = (await seriesReader(database).year(place)) ?? emptyContent
  return withContent(stored, partOf(recent.content, place))
}

/** Of a content what belongs into one document; the origins keep their places. */
export function partOf({ origins, sections }: StoredContent, { metric, year, group }: Place): StoredContent {
  const inYear = (line: string) => yearOf(line) === year
  return {
    origins,
    sections: sections
      .filter((section) => section.metric === metric && groupOf(section.subject) === group)
      .map((section) => ({ ...section, lines: section.lines.split('\n').filter(inYear).join('\n') }))
      .filter(({ lines }) => lines !== ''),
  }
}

/** Stands for a series of which only the head matters: what is asked about comes after it. */
function headObservation({ metric, subject }: About, { period, value, step }: Head): Observation {
  const unit = metricWithId(metric)?.unit ?? '条'
  const when = { period, asOf: period, since: null, receivedAt: '', acceptedAt: '' }
  const place = { report: '', locator: { line: 1 } }
  return { id: '', metric, subject, value, missing: value === null ? 9 : null, unit, step, epoch: 1, ...when, ...place }
}

function placesAround({ metric, subject, period }: About, head: Head): Place[] {
  const year = yearOf(period)
  const years = [year - 1, year, year + 1].filter((one) => one <= yearOf(head.period))
  return years.map((one) => ({ metric, year: one, group: groupOf(subject) }))
}

/**
 * Reads what is known around days: nothing of a series that ends before the day asked about but its
 * head; otherwise the year before, the year and the year after. Comparisons reach no further.
 */
export async function knownAround(database: Database, store: Store, wanted: readonly About[]): Promise<Known> {
  const recent = await seriesReader(store).recent()
  const places = new Map<string, Place>()
  const series = new Set<string>()
  const heads = new Map<string, Observation>()
  for (const one of wanted) {
    const key = headKey(one.metric, one.subject)
    const head = recent.heads.get(key)
    if (!head) continue
    heads.set(key, headObservation(one, head))
    if (one.period > head.period) continue
    series.add(key)
    for (const place of placesAround(one, head)) places.set(placeKey(place), place)
  }
  const contents = await Promise.all([...places.values()].map((place) => yearContent(database, recent, place)))
  const read = contents.flatMap((content) =>
    observationsIn(content, ({ metric, subject }) => series.has(headKey(metric, subject))),
  )
  const only = [...heads].filter(([key]) => !series.has(key)).map(([, observation]) => observation)
  const epochOf = epochsOf(await allOpenings(database))
  return { recent, observations: inEpochs([...read, ...only], epochOf), epochOf }
}
