import type { Output } from '../../../src/contract/action'
import type { Day, Instant } from '../../../src/contract/day'
import type { resident } from '../../../src/contract/resident'
import type { RestatementLog } from '../../../src/contract/restatement'
import type { EarlierYears, SeriesDocument, ServedSeries } from '../../../src/contract/series'
import { notOver } from '../announcements/announcement'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { pointStatements } from './point-statements'
import { publishedDocumentsReader } from './published-documents.reader'
import type { CurrentStanding } from './release'
import { originsOf, type PublishedSeries } from './published-series'

async function found(database: Database, name: string): Promise<PublishedSeries> {
  const document = await publishedDocumentsReader(database).series(name)
  if (document === null) throw new Refusal('not-found', '没有这份公布的数据。')
  return document
}

function served(document: PublishedSeries): ServedSeries {
  return {
    name: document._id,
    series: JSON.parse(document.series) as SeriesDocument,
    originsSha256: document.originsSha256,
  }
}

/** Published series by name, at most two. Refuses with `not-found`. */
export async function readSeries(database: Database, names: readonly string[]): Promise<{ documents: ServedSeries[] }> {
  const documents = await Promise.all(names.map((name) => found(database, name)))
  return { documents: documents.map(served) }
}

/**
 * A release as it is served at an instant, with the latest year of one metric's series beside it where a
 * metric is named; no document where the release has no such series; and the announcements whose time is not over.
 * It reads at most one document.
 */
export async function readServed(
  database: Database,
  { release, announcements, nextRelease, withdrawn }: CurrentStanding,
  { series, now }: { series?: string | undefined; now: Instant },
): Promise<Output<typeof resident, 'releases.current'>> {
  const told = notOver(announcements, now)
  const beside = {
    ...(nextRelease ? { nextRelease } : {}),
    ...(withdrawn.length > 0 ? { withdrawn: [...withdrawn] } : {}),
  }
  const answer = {
    ...release,
    servedAt: now,
    ...(told.length > 0 ? { announcements: told } : {}),
    ...(nextRelease || withdrawn.length > 0 ? { beside } : {}),
  }
  if (series === undefined) return answer
  const years = release.series.find(({ metric }) => metric === series)?.years ?? []
  const [latest] = [...years].sort((one, other) => other.year - one.year)
  const document = latest ? await publishedDocumentsReader(database).series(latest.name) : null
  return { ...answer, documents: document ? [served(document)] : [] }
}

/** Every statement about one day that a published series knew, the one in force first (spec: R06). Refuses with `not-found`. */
export async function explainPoint(
  database: Database,
  { name, subject, day }: { name: string; subject: string; day: Day },
): Promise<Output<typeof resident, 'points.explain'>> {
  const document = await found(database, name)
  const origins = await publishedDocumentsReader(database).origins(document.origins)
  const known = origins && originsOf(origins, name)
  const statements = known === null ? [] : pointStatements(known, subject, day)
  if (statements.length === 0) throw new Refusal('not-found', '这一天没有人报告过数值。')
  return { statements }
}

/** The years a release does not name itself, by the name it gives of them. Refuses with `not-found`. */
export async function readEarlierYears(database: Database, name: string): Promise<EarlierYears> {
  const document = await publishedDocumentsReader(database).earlierYears(name)
  if (document === null) throw new Refusal('not-found', '没有这份年份目录。')
  return JSON.parse(document.years) as EarlierYears
}

/** The log of restatements by name. Refuses with `not-found`. */
export async function readRestatements(database: Database, name: string): Promise<RestatementLog> {
  const document = await publishedDocumentsReader(database).log(name)
  if (document === null) throw new Refusal('not-found', '没有这份修订记录。')
  return JSON.parse(document.log) as RestatementLog
}
