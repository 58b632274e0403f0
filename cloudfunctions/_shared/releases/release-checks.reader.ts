import type { Instant } from '../../../src/contract/day'
import type { ReleaseCheck } from '../../../src/contract/release-desk'
import { headlineMetrics } from '../metrics/registry'
import { seriesReader } from '../metrics/series.reader'
import { isSourceId, sourceNames } from '../metrics/sources'
import { PROVINCE } from '../metrics/subjects'
import { undecidedRows } from '../reports/daily-report'
import { dailyReportsIn } from '../reports/daily-reports.reader'
import { reportsAcceptedAfter, reportsIn } from '../reports/reports.reader'
import type { Database, Store } from '../rpc/database'
import { mayHoldSynthetic } from '../rpc/purpose'
import { inForce, type Release } from './release'
import { releaseChecks, type WaitingFigure } from './release-checks'
import { releasesReader } from './releases.reader'

const isHeadline = (metric: string, subject: string): boolean =>
  subject === PROVINCE && headlineMetrics.some(({ id }) => id === metric)

const sourceName = (source: string): string => (isSourceId(source) ? sourceNames[source] : source)

/** Every headline value that waits for a checker; one doubt keeps its whole bulletin out, one row of a daily report only itself. */
async function waitingFigures(database: Database): Promise<WaitingFigure[]> {
  const [bulletins, daily] = await Promise.all([reportsIn(database, 'held'), dailyReportsIn(database, 'held')])
  const ofBulletins = bulletins.flatMap(({ _id: report, source, period, receivedAt, statement }) =>
    statement.figures
      .filter(({ metric, subject }) => isHeadline(metric, subject))
      .map(({ metric, asOf: day }) => ({ report, source: sourceName(source), period, receivedAt, metric, day })),
  )
  const ofDaily = daily.flatMap((one) =>
    undecidedRows(one)
      .filter(({ row }) => isHeadline(row.metric, row.subject))
      .map(({ row: { metric, period: day } }) => {
        const { _id: report, source, period, receivedAt } = one
        return { report, source: sourceName(source), period, receivedAt, metric, day }
      }),
  )
  return [...ofBulletins, ...ofDaily]
}

/** Reports accepted after an instant (UTC); those of rows stand as origins beside what was accepted lately. */
async function acceptedSince(database: Database, store: Store, cutOff: Instant): Promise<number> {
  const bulletins = await reportsAcceptedAfter(database, cutOff)
  const { content } = await seriesReader(store).recent()
  const fresh = content.origins.filter(({ acceptedAt }) => acceptedAt > cutOff).map(({ report }) => report)
  return new Set([...bulletins, ...fresh]).size
}

/** The checks of a release as it stands at an instant. */
export async function checksOf(
  database: Database,
  store: Store,
  { content }: Release,
  now: Instant,
): Promise<ReleaseCheck[]> {
  const current = await releasesReader(store).current()
  return releaseChecks({
    content,
    inForce: inForce(current, now),
    waiting: await waitingFigures(database),
    acceptedSince: await acceptedSince(database, store, content.cutOff),
    mayHoldSynthetic: mayHoldSynthetic(),
    now,
  })
}
