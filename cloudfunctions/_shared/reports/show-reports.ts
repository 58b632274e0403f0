import type { Output } from '../../../src/contract/action'
import type { quarantine } from '../../../src/contract/quarantine'
import { sourceName } from '../metrics/sources'
import { quarantinedOf } from '../quarantine/quarantine.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import type { DailyReport } from './daily-report'
import { dailyReportsReader, followersOf } from './daily-reports.reader'
import { placeWords } from './place-words'
import { latestReports, reportsReader } from './reports.reader'

const LISTED = 50

/** The latest reports of all kinds, the latest first. */
export async function showReports(database: Database): Promise<Output<typeof quarantine, 'reports.list'>> {
  const reports = await latestReports(database, LISTED)
  return {
    reports: reports.map(({ _id: report, source, format, period, state, receivedAt }) => ({
      report,
      sourceName: sourceName(source),
      format,
      period,
      state,
      receivedAt,
    })),
  }
}

type Follow = Output<typeof quarantine, 'reports.follow'>

function follower({ _id: report, state, receivedAt, counts }: DailyReport): Follow['replays'][number] {
  return { report, state, receivedAt, rejected: counts.rejected }
}

async function replaysOf(database: Database, id: string): Promise<DailyReport[]> {
  const groups = (await quarantinedOf(database, id))?.groups ?? []
  const found = await Promise.all(
    groups.flatMap(({ replay }) => (replay === null ? [] : [dailyReportsReader(database).find(replay)])),
  )
  return found.flatMap((one) => (one === null ? [] : [one]))
}

/** What became of the rows of a report that were not taken. A bulletin is taken whole, so it has nobody behind it. */
export async function showFollowers(database: Database, id: string): Promise<Follow> {
  const report = await dailyReportsReader(database).find(id)
  if (report === null) {
    const bulletin = await reportsReader(database).find(id)
    if (bulletin === null) throw new Refusal('not-found', '没有这份报告。')
    const rejections = bulletin.statement.rejections.map((one) => ({ ...one, settled: false }))
    return { replays: [], corrections: [], corrects: null, replayOf: null, rejections }
  }
  const [replays, corrections] = await Promise.all([replaysOf(database, id), followersOf(database, id)])
  const settled = new Set(corrections.flatMap(({ settles = [] }) => settles))
  return {
    replays: replays.map(follower),
    corrections: corrections.map(follower),
    corrects: report.corrects ?? null,
    replayOf: report.replayOf?.report ?? null,
    rejections: report.rejections.map((one) => ({ ...one, settled: settled.has(placeWords(one.locator)) })),
  }
}
