import type { SubjectSeries } from '../../../src/contract/series'
import { subjectSeries } from '../releases/series-document'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { epochsOf } from './epochs'
import { openingsOf } from './epochs.reader'
import { yearContent } from './known.reader'
import { metricWithId } from './registry'
import { seriesReader } from './series.reader'
import { observationsIn } from './stored-content'
import { groupOf } from './stored-series'

/**
 * A year of one metric and any subject as known now; it costs three documents. Null where nobody has
 * stated anything. Refuses with `not-found` for an unknown metric.
 */
export async function showSeries(
  database: Database,
  { metric: id, subject, year }: { metric: string; subject: string; year: number },
): Promise<SubjectSeries | null> {
  const metric = metricWithId(id)
  if (metric === null) throw new Refusal('not-found', '没有这个指标。')
  const recent = await seriesReader(database).recent()
  const content = await yearContent(database, recent, { metric: id, year, group: groupOf(subject) })
  const epochOf = epochsOf(await openingsOf(database, id))
  const daily = content.origins.some(({ format }) => format.startsWith('daily-'))
  const observations = observationsIn(content, (section) => section.subject === subject)
  return subjectSeries(metric, subject, observations, { earlier: [], restated: new Set(), epochOf, daily })
}
