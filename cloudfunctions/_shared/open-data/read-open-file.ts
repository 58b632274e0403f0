import { Instant } from '../../../src/contract/day'
import type { PublishedRelease } from '../../../src/contract/release'
import type { Withdrawn } from '../../../src/contract/release-standing'
import type { SeriesDocument } from '../../../src/contract/series'
import { publishedDocumentsReader } from '../releases/published-documents.reader'
import type { PublishedSeries } from '../releases/published-series'
import { earlierYearsOf, wholeIndex } from '../releases/indexed-years.reader'
import { inForce, NOTHING_BESIDE } from '../releases/release'
import { releasesReader, releasesUpTo } from '../releases/releases.reader'
import { withdrawalWords } from '../releases/withdrawal'
import type { Database } from '../rpc/database'
import { parse } from '../rpc/parse'
import { Refusal } from '../rpc/refusal'
import { type Asked, asked, fileAddress, LATEST, type SeriesForm, seriesFile } from './addresses'
import { type OpenFile, storedJsonFile, textFile } from './file'
import { freshFor, logOf, publishedRelease } from './published-releases.reader'
import { readLog, releaseFile } from './release-files'
import { releaseIndex } from './release-contents'
import { releasesPage } from './releases-page'
import { restatementsFeed } from './restatements-feed'
import { seriesCsv } from './series-csv'
import { withdrawnIndex } from './withdrawn-files'

/** Releases on a page of `/open/releases.json`. */
const PAGE = 20

/** Seconds a file of one release is kept unasked: its bytes never change, but it may be withdrawn. */
const UNLESS_WITHDRAWN = 86_400

/** What is asked for, and when; `origin` is the address the asker reached us by, `before` where older releases begin. */
export interface OpenRequest {
  path: string
  before: string | undefined
  origin: string
  now: Instant
}

/** A file, for how many seconds it stays what it is (null: for ever), and the address where it never changes, where it has one. */
export interface ReadFile {
  file: OpenFile
  freshSeconds: number | null
  lasting: string | null
}

function there<T>(found: T | null): T {
  if (found === null) throw new Refusal('not-found', '这里没有文件：地址写错了，或者还没有公布。')
  return found
}

async function releases(database: Database, { before, now }: OpenRequest): Promise<ReadFile> {
  const asOf = before === undefined ? now : parse(Instant, before)
  const found = await releasesUpTo(database, asOf < now ? asOf : now, PAGE + 1)
  const file = releasesPage(found.slice(0, PAGE), found[PAGE]?.publishedAt ?? null)
  return { file, freshSeconds: await freshFor(database, now), lasting: null }
}

async function feed(database: Database, { origin, now }: OpenRequest): Promise<ReadFile> {
  const { release, freshSeconds } = there(await publishedRelease(database, LATEST, now))
  const { withdrawn } = (await releasesReader(database).current()).beside ?? NOTHING_BESIDE
  const file = restatementsFeed(origin, release, readLog(await logOf(database, release)), withdrawn)
  return { file, freshSeconds, lasting: null }
}

function seriesIn(release: PublishedRelease, document: PublishedSeries, form: SeriesForm): OpenFile {
  if (form === 'json') return storedJsonFile(document.series)
  if (form === 'csv') return seriesCsv(release, JSON.parse(document.series) as SeriesDocument)
  return textFile(`${document.originsSha256}\n`)
}

type AskedOfRelease = Extract<Asked, { release: string }>

async function fileOf(database: Database, release: PublishedRelease, file: string): Promise<OpenFile> {
  const [log, earlierYears] = await Promise.all([logOf(database, release), earlierYearsOf(database, release)])
  const from = { release, log, earlierYears }
  return file === 'index.json' ? releaseIndex(from) : there(releaseFile(file, from))
}

async function seriesOf(
  database: Database,
  release: PublishedRelease,
  { metric, year, form }: Extract<Asked, { what: 'series' }>,
): Promise<OpenFile> {
  const isNamed = release.series.some((one) => one.metric === metric && one.years.some((named) => named.year === year))
  const index = isNamed ? release.series : await wholeIndex(database, release)
  const years = index.find((one) => one.metric === metric)?.years
  const { name } = there(years?.find((one) => one.year === year) ?? null)
  const document = await publishedDocumentsReader(database).series(name)
  if (document === null) throw new Error(`the series ${name} is named by ${release.id} and is not there`)
  return seriesIn(release, document, form)
}

/** Of a withdrawn release the index says so, and its manifest stays, so that the chain can be recomputed. */
async function inPlaceOf(database: Database, withdrawn: Withdrawn, name: string, now: Instant): Promise<ReadFile> {
  const holds = inForce(await releasesReader(database).current(), now)?.id ?? null
  if (name !== 'index.json') throw new Refusal('withdrawn', withdrawalWords(withdrawn, holds))
  return { file: withdrawnIndex(withdrawn, holds), freshSeconds: await freshFor(database, now), lasting: null }
}

async function ofRelease(database: Database, wanted: AskedOfRelease, now: Instant): Promise<ReadFile> {
  const { release, freshSeconds, withdrawn } = there(await publishedRelease(database, wanted.release, now))
  const name = wanted.what === 'series' ? seriesFile(wanted.metric, wanted.year, wanted.form) : wanted.file
  if (withdrawn && name !== 'manifest.json') return inPlaceOf(database, withdrawn, name, now)
  const file =
    wanted.what === 'series' ? await seriesOf(database, release, wanted) : await fileOf(database, release, wanted.file)
  const lasts = freshSeconds ?? (name === 'manifest.json' ? null : UNLESS_WITHDRAWN)
  return { file, freshSeconds: lasts, lasting: fileAddress(release.id, name) }
}

/**
 * Reads one file of the open data; it costs at most three documents, a page of releases one more than it shows.
 * Refuses with `not-found` for what is not there or not published yet, `withdrawn`, `invalid-input` for a `before` that is no instant.
 */
export async function readOpenFile(database: Database, request: OpenRequest): Promise<ReadFile> {
  const wanted = there(asked(request.path))
  if (wanted.what === 'releases') return releases(database, request)
  if (wanted.what === 'feed') return feed(database, request)
  return ofRelease(database, wanted, request.now)
}
