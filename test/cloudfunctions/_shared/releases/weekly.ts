import { approveRelease } from '../../../../cloudfunctions/_shared/releases/approve-release'
import { cutRelease } from '../../../../cloudfunctions/_shared/releases/cut-release'
import { publishRelease } from '../../../../cloudfunctions/_shared/releases/publish-release'
import { publishedDocumentsReader } from '../../../../cloudfunctions/_shared/releases/published-documents.reader'
import type { DailyReport } from '../../../../cloudfunctions/_shared/reports/daily-report'
import type { Database } from '../../../../cloudfunctions/_shared/rpc/database'
import type { PublishedRelease } from '../../../../src/contract/release'
import type { Restatement, RestatementLog } from '../../../../src/contract/restatement'
import type { SeriesDocument, SubjectSeries } from '../../../../src/contract/series'
import { CHANGCHUN, dailyJson, type Row, row, taken } from '../reports/daily'
import { first, second } from './publication'

/** Cuts, approves and publishes what is known at an instant. */
export async function publishedNow(database: Database, now: string): Promise<PublishedRelease> {
  const { _id, content } = await cutRelease(database, first.person, now)
  await approveRelease(database, _id, first, now)
  await approveRelease(database, _id, second, now)
  return publishRelease(database, { id: _id, confirm: content.asOf }, first.person, now)
}

export async function seriesIn(
  database: Database,
  { series }: PublishedRelease,
  metric: string,
  year: number,
): Promise<SeriesDocument | null> {
  const name = series.find((one) => one.metric === metric)?.years.find((one) => one.year === year)?.name
  const document = name === undefined ? null : await publishedDocumentsReader(database).series(name)
  return document && (JSON.parse(document.series) as SeriesDocument)
}

export async function subjectIn(
  database: Database,
  release: PublishedRelease,
  metric: string,
  subject: string,
  year = 2020,
): Promise<SubjectSeries | undefined> {
  return (await seriesIn(database, release, metric, year))?.subjects.find((one) => one.subject === subject)
}

export async function restatementsIn(database: Database, { restatements }: PublishedRelease): Promise<Restatement[]> {
  const log = restatements.name === null ? null : await publishedDocumentsReader(database).log(restatements.name)
  return log === null ? [] : (JSON.parse(log.log) as RestatementLog).restatements
}

export const evening = (day: string) => `${day}T10:00:00.000Z`

/** A daily report of one day, taken in that evening. */
export function reported(
  database: Database,
  day: string,
  rows: Row[],
  submittedBy = 'source:health-information-centre',
): Promise<DailyReport> {
  const content = rows.map((changes) => row({ period: day, ...changes }))
  return taken(database, dailyJson(content, { period: day, submittedBy }), evening(day))
}

/** A week that was published, and a Friday that is not yet. */
export async function twoWeeks(database: Database): Promise<PublishedRelease> {
  await reported(database, '2020-11-19', [{ value: 100 }, { subject: CHANGCHUN, value: 60 }])
  await reported(database, '2020-11-20', [{ value: 110 }, { subject: CHANGCHUN, value: 66 }])
  const earlier = await publishedNow(database, '2020-11-20T10:30:00.000Z')
  await reported(database, '2020-11-27', [{ value: 170 }, { subject: CHANGCHUN, value: 90 }])
  return earlier
}
