import type { Instant } from '../../../src/contract/day'
import type { DerivedCount, IntegrationBoard } from '../../../src/contract/integration'
import { headKey, type Heads } from '../metrics/heads'
import { seriesReader } from '../metrics/series.reader'
import { PROVINCE } from '../metrics/subjects'
import type { SourceReport } from '../reports/report'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { boardOf } from './board'
import { linksKnownAt } from './links.reader'

/** The last statement of a figure of the province, and the latest report that wrote it. */
function statedIn(reports: readonly SourceReport[], heads: Heads, metric: string): DerivedCount['stated'] {
  const head = heads.get(headKey(metric, PROVINCE))
  if (head?.value == null) return null
  const { period: asOf, value } = head
  const wrote = reports.filter(({ statement }) =>
    statement.figures.some((figure) => figure.metric === metric && figure.asOf === asOf && figure.value === value),
  )
  return { value, asOf, report: wrote.at(-1)?._id ?? null }
}

/** Both tables as known now: every link, what follows from their rows, and what was written beside it (spec: S04). */
export async function showIntegration(database: Database, now: Instant): Promise<IntegrationBoard> {
  const { heads } = await seriesReader(database).recent()
  const { links, reports } = await linksKnownAt(database, now)
  const board = boardOf(
    links,
    (subject) => heads.get(headKey('uploaded-rows', subject)) ?? null,
    (metric) => statedIn(reports, heads, metric),
  )
  return { ...board, today: dayInChina(now) }
}
