import * as v from 'valibot'
import { Day } from './day'
import { MissingCode, Unit, Whole } from './metric'

/** The last number known before a year began, in the same epoch. */
export const ValueBefore = v.object({ value: Whole, day: Day })

/**
 * One subject's year of one metric, as stated, day by day: `values[i]` is for the day i days after
 * `from`. A value is null exactly where `missing` names its day. `rounded` and `restated` name days
 * whose value the source rounded, or whose value differs from what was published before.
 */
export const SubjectSeries = v.object({
  subject: v.string(),
  from: Day,
  values: v.array(v.nullable(Whole)),
  missing: v.array(v.object({ day: Day, code: MissingCode })),
  rounded: v.array(Day),
  restated: v.array(Day),
  before: v.nullable(ValueBefore),
})
export type SubjectSeries = v.InferOutput<typeof SubjectSeries>

/** A year of one metric for the province and its regions, in the metric's unit; civil days of Asia/Shanghai. */
export const SeriesDocument = v.object({
  metric: v.string(),
  year: v.number(),
  unit: Unit,
  synthetic: v.boolean(),
  subjects: v.array(SubjectSeries),
})
export type SeriesDocument = v.InferOutput<typeof SeriesDocument>

/**
 * The document of one year: `name` is the SHA-256 of the series' and the origins' SHA-256, in lower-case
 * hex, one after the other with a line feed between. Anyone can recompute it.
 */
export const NamedYear = v.object({ year: v.number(), name: v.string() })
export type NamedYear = v.InferOutput<typeof NamedYear>

/** Where the days of one metric stand, first and last day inclusive; `years` are the latest ones, oldest first. */
export const SeriesIndex = v.object({ metric: v.string(), from: Day, to: Day, years: v.array(NamedYear) })
export type SeriesIndex = v.InferOutput<typeof SeriesIndex>

/** As many years as a release names itself: what a metric's page shows first, and compares it with. */
export const YEARS_IN_RELEASE = 2

/** The years before those a release names itself, oldest first; its name is the SHA-256 of its RFC 8785 form. */
export const EarlierYears = v.object({
  metrics: v.array(v.object({ metric: v.string(), years: v.array(NamedYear) })),
})
export type EarlierYears = v.InferOutput<typeof EarlierYears>

/** A series as it is served: with `originsSha256` its name can be recomputed. */
export const ServedSeries = v.object({ name: v.string(), series: SeriesDocument, originsSha256: v.string() })
export type ServedSeries = v.InferOutput<typeof ServedSeries>

export const EventKind = v.picklist(['reset', 'correction', 'definition', 'division', 'holiday', 'make-up-day'])
export type EventKind = v.InferOutput<typeof EventKind>

/** Kinds that no change and no sum may be reckoned across. */
export const breakKinds: readonly EventKind[] = ['reset', 'correction', 'definition', 'division']

/**
 * Something that explains a series: `from` and `to` inclusive; a metric or subject of null means
 * all. `base` is what the counter showed when a new epoch began (0 after a reset), null where nobody
 * knows it, or where the event is no new epoch.
 */
export const SeriesEvent = v.object({
  kind: EventKind,
  from: Day,
  to: Day,
  metric: v.nullable(v.string()),
  subject: v.nullable(v.string()),
  base: v.nullable(Whole),
  title: v.string(),
  explanation: v.string(),
})
export type SeriesEvent = v.InferOutput<typeof SeriesEvent>

/**
 * A region or another subject of the published series. Those whose \`partOf\` is the province are its partition: they share
 * nothing and add up to it, where the metric adds up. One inside such a region is counted in it already, and is not all of it.
 */
export const SubjectName = v.object({ subject: v.string(), name: v.string(), partOf: v.nullable(v.string()) })
export type SubjectName = v.InferOutput<typeof SubjectName>
