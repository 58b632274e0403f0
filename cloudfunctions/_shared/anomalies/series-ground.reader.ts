import type { Day, Instant } from '../../../src/contract/day'
import { metricsDefinedAt } from '../definitions/versions.reader'
import { epochsOf } from '../metrics/epochs'
import { allOpenings } from '../metrics/epochs.reader'
import { yearContent } from '../metrics/known.reader'
import { seriesReader } from '../metrics/series.reader'
import { observationsIn, type Place, placeKey } from '../metrics/stored-content'
import { groupOf, yearOf } from '../metrics/stored-series'
import type { Database } from '../rpc/database'
import type { AnomalySeries } from './ground'
import { seriesOfObservations } from './series-ground'

export interface ReadGround {
  series: AnomalySeries[]
  synthetic: boolean
}

/** All series between two days, both inclusive: a document a metric, year and group, however many organisations report. */
export async function readSeriesGround(
  database: Database,
  span: { from: Day; to: Day },
  now: Instant,
): Promise<ReadGround> {
  const recent = await seriesReader(database).recent()
  const places = new Map<string, Place>()
  for (const key of recent.heads.keys()) {
    const [metric = '', subject = ''] = key.split('\t')
    for (let year = yearOf(span.from); year <= yearOf(span.to); year += 1) {
      const place = { metric, year, group: groupOf(subject) }
      places.set(placeKey(place), place)
    }
  }
  const contents = await Promise.all([...places.values()].map((place) => yearContent(database, recent, place)))
  const observations = contents.flatMap((content) => observationsIn(content, () => true))
  const synthetic = contents.some(({ origins }) => origins.some((origin) => origin.synthetic))
  const epochOf = epochsOf(await allOpenings(database))
  const metrics = await metricsDefinedAt(database, now)
  return { series: seriesOfObservations(observations, epochOf, span, metrics), synthetic }
}
