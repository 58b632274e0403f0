import * as v from 'valibot'
import { Role } from './action'
import { Day, Instant, Week } from './day'
import { Locator } from './locator'
import { MetricDescription, MissingCode, Unit, Whole } from './metric'
import { SeriesEvent, SeriesIndex, SubjectName } from './series'
import { Interface, Network, Scope } from './statement'

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** A value stated for an earlier day, and the id of the report that stated it. */
export const EarlierValue = v.object({ value: Whole, asOf: Day, rounded: v.boolean(), report: v.string() })
export type EarlierValue = v.InferOutput<typeof EarlierValue>

/** The difference to the statement before, with its day; or why there is none to give. */
export const Change = v.union([
  v.object({ difference: v.pipe(v.number(), v.safeInteger()), since: EarlierValue }),
  v.object({
    notComparable: v.picklist(['no-earlier-value', 'counter-fell', 'rounded', 'not-reported', 'definition-changed']),
  }),
])
export type Change = v.InferOutput<typeof Change>

/**
 * A number as published. `value` is null exactly where `missing` says why; `report` is the id of
 * the report that stated it first, `confirmedBy` of those that said the same later.
 */
export const Figure = v.object({
  metric: v.string(),
  subject: v.string(),
  value: v.nullable(Whole),
  missing: v.nullable(MissingCode),
  unit: Unit,
  asOf: v.nullable(Day),
  since: v.nullable(Day),
  rounded: v.boolean(),
  source: v.string(),
  report: v.nullable(v.string()),
  locator: v.nullable(Locator),
  confirmedBy: v.array(v.object({ report: v.string(), locator: Locator })),
  change: Change,
  earlier: v.array(EarlierValue),
})
export type Figure = v.InferOutput<typeof Figure>

/**
 * Where published numbers came from; `source` is who delivered the report, `synthetic` marks
 * invented numbers. No person stands here.
 */
export const Provenance = v.object({
  report: v.string(),
  source: v.string(),
  format: v.string(),
  period: Day,
  sha256: Sha256,
  bytes: Whole,
  receivedAt: Instant,
  synthetic: v.boolean(),
})
export type Provenance = v.InferOutput<typeof Provenance>

/** `rows` is the number in force for the link, for its own day; null where it is not connected or nobody stated one. */
export const HospitalRow = v.object({
  name: v.string(),
  organisation: v.nullable(v.string()),
  network: Network,
  collectionStart: v.nullable(Day),
  rows: v.nullable(Whole),
  rounded: v.boolean(),
  unit: v.literal('条'),
  asOf: Day,
  report: v.string(),
  locator: Locator,
})
export type HospitalRow = v.InferOutput<typeof HospitalRow>

export const SystemRow = v.object({
  name: v.string(),
  system: v.nullable(v.string()),
  network: Network,
  interface: Interface,
  scope: v.nullable(Scope),
  asOf: Day,
  report: v.string(),
  locator: Locator,
})
export type SystemRow = v.InferOutput<typeof SystemRow>

export const SourceName = v.object({ source: v.string(), name: v.string() })

/** What a release says. It follows from the reports, the metric dictionary and the cut-off alone. */
export const ReleaseContent = v.object({
  week: Week,
  asOf: Day,
  cutOff: Instant,
  /** Whether any of it is invented; then every screen and file says 演示数据. */
  synthetic: v.boolean(),
  figures: v.array(Figure),
  definitions: v.array(MetricDescription),
  sources: v.array(SourceName),
  provenance: v.array(Provenance),
  hospitals: v.array(HospitalRow),
  systems: v.array(SystemRow),
  /** The release published before this one was cut. */
  previous: v.nullable(v.string()),
  subjects: v.array(SubjectName),
  series: v.array(SeriesIndex),
  /** The name of the document that names the years before; null where there are none. */
  earlierYears: v.nullable(Sha256),
  events: v.array(SeriesEvent),
  /** The name of the log of all restatements up to this release, how many it holds, and how many are new with this release. */
  restatements: v.object({ name: v.nullable(Sha256), count: Whole, fresh: Whole }),
})
export type ReleaseContent = v.InferOutput<typeof ReleaseContent>

export const Approval = v.object({ role: Role, at: Instant })
export type Approval = v.InferOutput<typeof Approval>

/** `sha256` is of the content's RFC 8785 form; `previous` is the SHA-256 of the manifest before, in the same form. */
export const Manifest = v.object({
  id: v.string(),
  sha256: Sha256,
  previous: v.nullable(Sha256),
  approvals: v.array(Approval),
  publishAt: Instant,
})
export type Manifest = v.InferOutput<typeof Manifest>

/** A release as residents read it; `manifestSha256` is what the next manifest will name as `previous`. */
export const PublishedRelease = v.object({
  id: v.string(),
  publishedAt: Instant,
  sha256: Sha256,
  manifest: Manifest,
  manifestSha256: Sha256,
  ...ReleaseContent.entries,
})
export type PublishedRelease = v.InferOutput<typeof PublishedRelease>

/** A release with the server's clock, so that a phone with a wrong one still tells the right age. */
export const ServedRelease = v.object({ ...PublishedRelease.entries, servedAt: Instant })
