import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { Locator } from './locator'
import { Unit, Whole } from './metric'
import { Interface, Network, Scope } from './statement'

/** Whether a hospital's uploaded rows have been analysed; unknown until somebody names it (spec: E09). */
export const Analysis = v.picklist(['done', 'not-done', 'unknown'])
export type Analysis = v.InferOutput<typeof Analysis>

export const LinkKind = v.picklist(['hospital', 'system'])
export type LinkKind = v.InferOutput<typeof LinkKind>

/** A hospital's link is a subject of numbers, `link:…`; a system's is `system:…`. */
const LinkSubject = v.pipe(v.string(), v.regex(/^(link|system):\S.{0,79}$/, '对接对象应写作 link:… 或 system:…'))

/** How a link stands. Null is what nobody has stated, or what does not apply to its kind. */
export const LinkState = v.object({
  network: Network,
  interface: v.nullable(Interface),
  scope: v.nullable(Scope),
  collectionStart: v.nullable(Day),
  analysis: Analysis,
})
export type LinkState = v.InferOutput<typeof LinkState>

/** Why a hospital's speed is not compared with that of others. */
export const NotScored = v.picklist(['rows-unknown', 'no-rows', 'start-unknown', 'too-few'])
export type NotScored = v.InferOutput<typeof NotScored>

/**
 * Rows a day from the start of collection to the last day stated, both counted: how fast was uploaded, no activity
 * (spec: E08). `score` is the modified z of its decimal logarithm among all hospitals; exactly one of it and `why` is null.
 */
export const UploadSpeed = v.object({
  perDay: v.nullable(v.number()),
  days: v.nullable(Whole),
  score: v.nullable(v.number()),
  flagged: v.boolean(),
  why: v.nullable(NotScored),
})
export type UploadSpeed = v.InferOutput<typeof UploadSpeed>

/** One link as it is known now; `report` stated it last, null where staff recorded it by hand. */
export const IntegrationLink = v.object({
  subject: v.string(),
  kind: LinkKind,
  name: v.string(),
  ...LinkState.entries,
  rows: v.nullable(Whole),
  rounded: v.boolean(),
  /** The last day rows were stated for. */
  rowsDay: v.nullable(Day),
  speed: v.nullable(UploadSpeed),
  statedOn: Day,
  report: v.nullable(v.string()),
})
export type IntegrationLink = v.InferOutput<typeof IntegrationLink>

export const CountId = v.picklist([
  'hospitals-uploading',
  'hospitals-analysed',
  'systems-realised',
  'systems-interface-pending',
  'systems-connected',
  'systems-network-pending',
])
export type CountId = v.InferOutput<typeof CountId>

/**
 * A count over the links: null as long as one of them is unknown (`known` of `of` are not). `stated` is what a report
 * wrote in words, with its day; `agrees` is null where one of the two is not there.
 */
export const DerivedCount = v.object({
  id: CountId,
  value: v.nullable(Whole),
  known: Whole,
  of: Whole,
  unit: Unit,
  stated: v.nullable(v.object({ value: Whole, asOf: Day, report: v.nullable(v.string()) })),
  agrees: v.nullable(v.boolean()),
})
export type DerivedCount = v.InferOutput<typeof DerivedCount>

/** Rows of all hospitals together, from those of which they are known; `withoutFlagged` leaves out what is asked about. */
export const RowsTotal = v.object({
  value: v.nullable(Whole),
  known: Whole,
  of: Whole,
  rounded: v.boolean(),
  withoutFlagged: v.nullable(Whole),
})

/** What is usual among the hospitals, in rows a day: the median, and between what nothing is asked. */
export const UsualSpeed = v.object({ median: v.number(), low: v.number(), high: v.number(), rated: Whole })
export type UsualSpeed = v.InferOutput<typeof UsualSpeed>

export const IntegrationBoard = v.object({
  links: v.array(IntegrationLink),
  counts: v.array(DerivedCount),
  total: RowsTotal,
  usual: v.nullable(UsualSpeed),
  /** The latest day any of it was stated for; null where nothing was. */
  asOf: v.nullable(Day),
  /** The civil day in China on which it was asked. */
  today: Day,
  synthetic: v.boolean(),
})
export type IntegrationBoard = v.InferOutput<typeof IntegrationBoard>

/** One statement about a link, by a report or by hand: null is what it does not say. */
export const LinkStatement = v.object({
  day: Day,
  at: Instant,
  by: v.picklist(['report', 'staff']),
  network: v.nullable(Network),
  interface: v.nullable(Interface),
  scope: v.nullable(Scope),
  collectionStart: v.nullable(Day),
  analysis: v.nullable(Analysis),
  rows: v.nullable(Whole),
  rounded: v.boolean(),
  report: v.nullable(v.string()),
  locator: v.nullable(Locator),
  reason: v.nullable(v.string()),
})
export type LinkStatement = v.InferOutput<typeof LinkStatement>

const readers = ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'] as const

/** The two tables of the bulletin, live. */
export const integration = {
  'integration.show': { admits: readers, input: v.object({}), output: IntegrationBoard },
  /** Every statement about one link, oldest first. */
  'integration.history': {
    admits: readers,
    input: v.object({ subject: LinkSubject }),
    output: v.object({ subject: v.string(), name: v.string(), statements: v.array(LinkStatement) }),
  },
  /** Records that a link stands otherwise from a day on: states do not skip, and what is said stays said. */
  'integration.move': {
    admits: ['checker', 'publisher'],
    input: v.object({
      subject: LinkSubject,
      network: v.optional(Network),
      interface: v.optional(Interface),
      scope: v.optional(Scope),
      collectionStart: v.optional(Day),
      analysis: v.optional(v.picklist(['done', 'not-done'])),
      day: Day,
      reason: v.pipe(
        v.string('请填写理由'),
        v.trim(),
        v.nonEmpty('请填写理由'),
        v.maxLength(500, '理由不能超过 500 字'),
      ),
    }),
    output: v.object({ subject: v.string(), ...LinkState.entries, statedOn: Day }),
  },
} as const satisfies Contract
