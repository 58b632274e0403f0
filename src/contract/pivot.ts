import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { Kind, MetricDescription, MissingCode, Unit } from './metric'

/** As many cells as one question may ask for, totals not counted. */
export const MOST_CELLS = 20_000
/** As many civil years as one question may touch. */
export const MOST_YEARS = 10

export const Grain = v.picklist(['day', 'week', 'month', 'year'], '颗粒应为日、周、月或年')
export type Grain = v.InferOutput<typeof Grain>

/** Of a running total: what a period added, or what it stood at on the period's last day. */
export const Measure = v.picklist(['count', 'standing'])
export type Measure = v.InferOutput<typeof Measure>

const few = (what: string, most: number) =>
  v.pipe(
    v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(80))),
    v.minLength(1, `请至少选一个${what}`),
    v.maxLength(most, `${what}一次最多选 ${most} 个`),
    v.check((chosen) => new Set(chosen).size === chosen.length, `${what}不要重复`),
  )

/** Days are civil days of Asia/Shanghai, both ends inclusive. */
export const PivotQuestion = v.object({
  metrics: few('指标', 13),
  subjects: few('统计对象', 60),
  grain: Grain,
  measure: v.optional(Measure, 'count'),
  from: Day,
  to: Day,
})
export type PivotQuestion = v.InferOutput<typeof PivotQuestion>

const Span = v.object({ from: Day, to: Day })

/** Why there is no number: see `reckoning/measured.ts`. */
const NoNumber = v.picklist(['missing', 'no-day-before', 'day-before-missing', 'counter-fell', 'definition-changed'])

/**
 * One metric of one subject in one period, in the metric's unit. `value` is null exactly where `why` is there. `days` are
 * those with a number, of how many, where some are missing; `day` is the day a level is of, where that is not the last
 * of the period; `countsFrom` the day before which a count reaches back; a mark that does not hold is not there.
 */
export const PivotCell = v.object({
  value: v.nullable(v.number()),
  why: v.optional(NoNumber),
  code: v.optional(MissingCode),
  days: v.optional(v.tuple([v.number(), v.number()])),
  day: v.optional(Day),
  countsFrom: v.optional(Day),
  rounded: v.optional(v.literal(true)),
})
export type PivotCell = v.InferOutput<typeof PivotCell>

/** Why numbers are not added: see `spec/domain.md`, section 2. */
export const TotalRefusal = v.picklist(['distinct', 'ratio', 'overlap', 'one-subject'])
export type TotalRefusal = v.InferOutput<typeof TotalRefusal>

/** A sum over subjects: of `known` of `of`, `partial` of which lack days or are of an earlier day; null where none is known. */
export const PivotTotal = v.object({
  value: v.nullable(v.number()),
  known: v.number(),
  of: v.number(),
  partial: v.number(),
  rounded: v.optional(v.literal(true)),
})
export type PivotTotal = v.InferOutput<typeof PivotTotal>

/** How the numbers of a metric are reckoned: growth of a counter, sum of days, last known on or before, last stated within. */
export const Reckoned = v.picklist(['growth', 'sum', 'standing', 'last'])
export type Reckoned = v.InferOutput<typeof Reckoned>

/** One metric: `cells[s][p]` is of subject s in period p, `overTime[s]` of the whole span, `overSubjects[p]` of all subjects. */
export const PivotBlock = v.object({
  metric: v.string(),
  name: v.string(),
  unit: Unit,
  kind: Kind,
  reckoned: Reckoned,
  cells: v.array(v.array(PivotCell)),
  overTime: v.array(PivotCell),
  timeRefused: v.nullable(TotalRefusal),
  overSubjects: v.array(PivotTotal),
  whole: v.nullable(PivotTotal),
  subjectsRefused: v.nullable(TotalRefusal),
  /** The names of chosen metrics that this one is never compared with or added to. */
  notWith: v.array(v.string()),
})
export type PivotBlock = v.InferOutput<typeof PivotBlock>

const SubjectNamed = v.object({ subject: v.string(), name: v.string() })

/**
 * What staff know now, accepted but perhaps not published: `newer` says that some of it came after the release in force
 * was cut. `whole` are the calendar's periods, `within` what of them lies in the span asked for.
 */
export const Pivot = v.object({
  question: PivotQuestion,
  periods: v.array(v.object({ whole: Span, within: Span })),
  subjects: v.array(SubjectNamed),
  blocks: v.array(PivotBlock),
  /** The latest day any of it was stated for; null where none was. */
  asOf: v.nullable(Day),
  knownAt: Instant,
  release: v.nullable(v.object({ id: v.string(), asOf: Day })),
  newer: v.boolean(),
  synthetic: v.boolean(),
})
export type Pivot = v.InferOutput<typeof Pivot>

const readers = ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'] as const

/** Metric × subject × period, with totals that respect how each metric adds up. */
export const pivot = {
  /** What can be chosen: every metric and every subject somebody has stated a number of, within the caller's grants. */
  'pivot.choices': {
    admits: readers,
    scope: 'own',
    input: v.object({}),
    output: v.object({
      metrics: v.array(v.pick(MetricDescription, ['metric', 'name', 'unit', 'kind', 'distinct'])),
      /** `within` is the region that counts the subject already, so that no sum has both. */
      subjects: v.array(
        v.object({ ...SubjectNamed.entries, metrics: v.array(v.string()), within: v.optional(v.string()) }),
      ),
      /** The latest day stated for any of them. */
      asOf: v.nullable(Day),
      today: Day,
    }),
  },
  'pivot.show': { admits: readers, scope: 'subject', input: PivotQuestion, output: Pivot },
  /** The same as a file in base64: a row a cell, totals in rows of their own. */
  'pivot.export': {
    admits: readers,
    scope: 'subject',
    input: v.object({ ...PivotQuestion.entries, format: v.picklist(['xlsx', 'csv'], '格式应为 xlsx 或 csv') }),
    output: v.object({ name: v.string(), file: v.string(), rows: v.number() }),
  },
} as const satisfies Contract
