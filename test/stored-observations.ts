import type { Observation } from '../cloudfunctions/_shared/metrics/observation'
import { seriesReader, type YearDocument } from '../cloudfunctions/_shared/metrics/series.reader'
import { observationsIn } from '../cloudfunctions/_shared/metrics/stored-content'
import type { StoredContent } from '../cloudfunctions/_shared/metrics/stored-series'
import type { Database } from '../cloudfunctions/_shared/rpc/database'

/** Every observation in the store about these metrics, each once; in no order. */
export async function storedObservations(database: Database, metrics: readonly string[]): Promise<Observation[]> {
  const { content } = await seriesReader(database).recent()
  const years = await database.query<YearDocument>('series', { where: {} })
  const contents = [content, ...years.map((year) => JSON.parse(year.content) as StoredContent)]
  const found = contents.flatMap((one) => observationsIn(one, ({ metric }) => metrics.includes(metric)))
  return [...new Map(found.map((one) => [`${one.id} ${one.acceptedAt}`, one])).values()]
}
