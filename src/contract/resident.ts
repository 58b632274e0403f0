import * as v from 'valibot'
import type { Contract } from './action'
import { Announcement } from './announcement'
import { Day, Instant } from './day'
import { Hospital, LicenceCheck, Tombstone } from './hospital'
import { Listings } from './listing-rows'
import { Locator } from './locator'
import { Whole } from './metric'
import { Approval, EarlierValue, Provenance, ServedRelease } from './release'
import { BesideRelease } from './release-standing'
import { ListingId } from './organisation'
import { PointStatement } from './point-statement'
import { RestatementLog } from './restatement'
import { EarlierYears, ServedSeries } from './series'

const MetricId = v.pipe(v.string(), v.nonEmpty('请指定指标'), v.maxLength(60))
const SubjectId = v.pipe(v.string(), v.nonEmpty('请指定统计对象'), v.maxLength(100))
const ReleaseId = v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}-\d+$/, '发布编号应写作 2020-W48-1'))
/** The SHA-256 a published document is named by. */
const DocumentName = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '文档名应为 64 位十六进制数'))

/** What everybody may read, without signing in. */
export const resident = {
  'releases.current': {
    admits: 'anyone',
    /** `series` names the metric whose latest year is wanted with the release, for a page opened by a link. */
    input: v.object({ series: v.optional(MetricId) }),
    /**
     * `servedAt` is the server's clock, so that a phone with a wrong one still tells the right age.
     * `documents` stands beside the release, outside its hashes, and only where `series` was asked for;
     * it is empty where the release has no such series. `announcements` stand outside its hashes too: those approved
     * whose time is not over, left out where there are none; and so does what is `beside`.
     */
    output: v.object({
      ...ServedRelease.entries,
      documents: v.optional(v.array(ServedSeries)),
      announcements: v.optional(v.array(Announcement)),
      beside: v.optional(BesideRelease),
    }),
  },
  /** The release in force at the end of a civil day in China, or now where the day is today. */
  'releases.on': { admits: 'anyone', input: v.object({ day: Day }), output: ServedRelease },
  'releases.read': { admits: 'anyone', input: v.object({ id: ReleaseId }), output: ServedRelease },
  /** At most two documents: a screen costs no more. */
  'series.read': {
    admits: 'anyone',
    input: v.object({ names: v.pipe(v.array(DocumentName), v.minLength(1), v.maxLength(2, '一次最多读取两份')) }),
    output: v.object({ documents: v.array(ServedSeries) }),
  },
  /** The names of years a release does not name itself, by the name it gives of them. */
  'years.read': { admits: 'anyone', input: v.object({ name: DocumentName }), output: EarlierYears },
  /** Every statement about one day of a published series that was known to it, the one in force first. */
  'points.explain': {
    admits: 'anyone',
    input: v.object({ name: DocumentName, subject: SubjectId, day: Day }),
    output: v.object({ statements: v.array(PointStatement) }),
  },
  /** All internet hospitals, or what of them changed after the version the phone has. */
  'listings.current': {
    admits: 'anyone',
    input: v.object({ since: v.optional(Whole) }),
    output: v.object({ ...Listings.entries, servedAt: Instant }),
  },
  /** One internet hospital; a merged one answers as the one it went into, a withdrawn one as its tombstone. */
  'hospitals.read': {
    admits: 'anyone',
    input: v.object({ id: ListingId }),
    output: v.object({
      hospital: v.nullable(Hospital),
      tombstone: v.nullable(Tombstone),
      /** Public holidays from yesterday on, as far as they are announced. */
      holidays: v.optional(v.array(Day), []),
      servedAt: Instant,
    }),
  },
  /** What the register says of a name or a registration number. */
  'licences.check': {
    admits: 'anyone',
    input: v.object({
      text: v.pipe(v.string(), v.trim(), v.minLength(2, '请至少输入两个字'), v.maxLength(60, '不超过 60 字')),
    }),
    output: v.object({ check: LicenceCheck, servedAt: Instant }),
  },
  'restatements.read': { admits: 'anyone', input: v.object({ name: DocumentName }), output: RestatementLog },
  'figures.provenance': {
    admits: 'anyone',
    input: v.object({ metric: MetricId }),
    output: v.object({
      release: v.string(),
      metric: v.string(),
      report: v.nullable(Provenance),
      locator: v.nullable(Locator),
      receivedAt: v.nullable(Instant),
      approvals: v.array(Approval),
      earlier: v.array(EarlierValue),
    }),
  },
} as const satisfies Contract
