import type { Observation } from '../cloudfunctions/_shared/metrics/observation'
import { seriesReader, type YearDocument } from '../cloudfunctions/_shared/metrics/series.reader'
import { observationsIn } from '../cloudfunctions/_shared/metrics/stored-content'
import type { StoredContent } from '../cloudfunctions/_shared/metrics/stored-series'
import type { Database } from '../cloudfunctions/_shared/rpc/database'

const keyOf = ({ id, acceptedAt }: Observation) => `${id} ${acceptedAt}`

/**
 * Every observation in the store about these metrics, in no order. One that is being moved from the recent
 * ones to its year stands in both and counts once; one that stands in a document twice counts twice.
 */
export async function storedObservations(database: Database, metrics: readonly string[]): Promise<Observation[]> {
  const { content } = await seriesReader(database).recent()
  const wanted = (one: StoredContent) => observationsIn(one, ({ metric }) => metrics.includes(metric))
  const settled: Observation[] = []
  for (const { _id } of await database.query<YearDocument>('series', { where: {}, fields: ['_id'] })) {
    const year = await database.find<YearDocument>('series', _id)
    for (const one of year ? wanted(JSON.parse(year.content) as StoredContent) : []) settled.push(one)
  }
  const known = new Set(settled.map(keyOf))
  return [...settled, ...wanted(content).filter((one) => !known.has(keyOf(one)))]
}
