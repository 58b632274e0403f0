import { contentHash } from '../../../../cloudfunctions/_shared/releases/content-hash'
import {
  type PublishedSeries,
  publishedTogether,
  writtenSeries,
} from '../../../../cloudfunctions/_shared/releases/published-series'
import { publishedDocumentsWriter } from '../../../../cloudfunctions/_shared/releases/published-documents.writer'
import { draft, inForce, published } from '../../../../cloudfunctions/_shared/releases/release'
import { releasesReader } from '../../../../cloudfunctions/_shared/releases/releases.reader'
import { releasesWriter } from '../../../../cloudfunctions/_shared/releases/releases.writer'
import type { Database } from '../../../../cloudfunctions/_shared/rpc/database'
import { canonicalJson } from '../../../../src/contract/canonical-json'
import type { Instant } from '../../../../src/contract/day'
import type { PublishedRelease } from '../../../../src/contract/release'
import type { RestatementLog } from '../../../../src/contract/restatement'
import type { EarlierYears, SeriesDocument, SubjectName } from '../../../../src/contract/series'

const METRIC = 'health-card-uses'

/** Three days of one year: none counted, nobody reported, restated. */
export const year: SeriesDocument = {
  metric: METRIC,
  year: 2020,
  unit: '人次',
  synthetic: false,
  subjects: [
    {
      subject: 'region:220000',
      from: '2020-11-25',
      values: [0, null, 45_708_484],
      missing: [{ day: '2020-11-26', code: 6 }],
      rounded: [],
      restated: ['2020-11-27'],
      before: null,
    },
    {
      subject: 'region:220100',
      from: '2020-11-27',
      values: [1_000_000],
      missing: [],
      rounded: ['2020-11-27'],
      restated: [],
      before: null,
    },
  ],
}

/** A name that a spreadsheet would run. */
export const subjects: SubjectName[] = [
  { subject: 'region:220000', name: '全省', partOf: null },
  { subject: 'region:220100', name: '=HYPERLINK("http://a.example","长春")', partOf: 'region:220000' },
]

export const log: RestatementLog = {
  restatements: [
    {
      id: 'health-card-uses/region:220000/2020-11-27/2',
      metric: METRIC,
      subject: 'region:220000',
      period: '2020-11-27',
      unit: '人次',
      old: { value: null, missing: 6 },
      new: { value: 45_708_484, missing: null },
      reason: 'R01',
      explanation: '@长春 <迟报> & "补报"',
      decidedAt: '2020-11-30T02:00:00.000Z',
      release: '2020-W49-1',
    },
  ],
}

function stored(one: SeriesDocument): PublishedSeries {
  const written = writtenSeries(canonicalJson(one), canonicalJson({ origins: [], sections: [] }))
  const [series] = publishedTogether([written]).series
  if (!series) throw new Error('nothing was written')
  return series
}

/** The year as it lies in the database. */
export const storedSeries = stored(year)
/** A year the release does not name itself. */
export const storedEarlier = stored({ ...year, year: 2018 })
export const earlierYears: EarlierYears = {
  metrics: [{ metric: METRIC, years: [{ year: 2018, name: storedEarlier._id }] }],
}
const storedLog = { _id: contentHash(log), log: canonicalJson(log) }

/** Publishes a week more, with a series and a log of restatements, after the release in force. */
export async function publishWeek(
  database: Database,
  { id, publishAt, now }: { id: string; publishAt: Instant; now: Instant },
): Promise<PublishedRelease> {
  const releases = releasesReader(database)
  const previous = inForce(await releases.current(), now)
  const before = previous && (await releases.find(previous.id))
  if (!previous || !before) throw new Error('nothing is in force')
  const index = {
    metric: METRIC,
    from: '2020-11-25',
    to: '2020-11-27',
    years: [{ year: 2020, name: storedSeries._id }],
  }
  const content = {
    ...before.content,
    previous: previous.id,
    subjects,
    series: [index],
    earlierYears: contentHash(earlierYears),
    restatements: { name: storedLog._id, count: 1, fresh: 1 },
  }
  const release = { ...draft(id, content, []), approvals: before.approvals }
  const following = published(release, previous.manifestSha256, publishAt)
  const { manifest, manifestSha256, publishedAt } = following
  await database.put('published-series', storedSeries)
  await database.put('published-series', storedEarlier)
  await publishedDocumentsWriter(database).addEarlierYears(earlierYears)
  await database.put('restatement-logs', storedLog)
  const writer = releasesWriter(database)
  await writer.put({ ...release, state: 'published', manifest, manifestSha256, publishedAt })
  const waits = publishAt > now
  await writer.putCurrent({
    _id: 'current',
    release: waits ? previous : following,
    next: waits ? following : null,
    announcements: [],
  })
  return following
}
