import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { everyStaff, Subject } from './duties'
import { MissingCode, Unit, Whole } from './metric'

export const ClassOfDay = v.picklist(['working-day', 'make-up-day', 'weekend', 'holiday'])
export type ClassOfDay = v.InferOutput<typeof ClassOfDay>

/**
 * How a subject stands with a day: everything on time, everything but later, some of it, a reason instead of numbers,
 * something held, something rejected, nothing though it is overdue, nothing and not due yet, or nothing to report.
 */
export const CellState = v.picklist([
  'on-time',
  'late',
  'partial',
  'no-number',
  'held',
  'rejected',
  'overdue',
  'waiting',
  'not-due',
])
export type CellState = v.InferOutput<typeof CellState>

/**
 * Why a number was not taken: a checker said so, or on arrival its unit, a unit nobody knows yet, its value, a value
 * beside a reason or neither, the code of the reason, more doubts than a report has room for, nothing there to restate,
 * something else.
 */
export const RejectedBecause = v.picklist([
  'decision',
  'unit',
  'unknown-unit',
  'value',
  'both-or-neither',
  'missing-code',
  'too-many',
  'nothing-to-restate',
  'other',
])
export type RejectedBecause = v.InferOutput<typeof RejectedBecause>

/** A subject that needs somebody, with how many of its metrics are there. */
export const SubjectStanding = v.object({
  subject: v.string(),
  name: v.string(),
  state: CellState,
  reported: Whole,
  of: Whole,
})
export type SubjectStanding = v.InferOutput<typeof SubjectStanding>

export const StateCounts = v.object(v.entriesFromList(CellState.options, Whole))
export type StateCounts = v.InferOutput<typeof StateCounts>

/** Ends inclusive, in the metric's unit; from how many days of which class it was reckoned. */
export const Expected = v.object({
  low: v.number(),
  high: v.number(),
  middle: v.number(),
  basis: Whole,
  dayClass: ClassOfDay,
  since: v.nullable(Day),
})

/** What a metric of the province did on a day: its value, the step since the day before it was known, and what was expected. */
export const Movement = v.object({
  metric: v.string(),
  name: v.string(),
  unit: Unit,
  /** The name of the system of record. */
  source: v.string(),
  value: v.nullable(Whole),
  before: v.nullable(v.object({ day: Day, value: Whole })),
  expected: v.nullable(Expected),
  /** Of the latest days, how many lay in the range expected of them. */
  accuracy: v.object({ within: Whole, of: Whole }),
})
export type Movement = v.InferOutput<typeof Movement>

/** A report with doubts nobody has decided yet; `source` is an id where it is kept, and a name where it is told. */
export const HeldReport = v.object({
  report: v.string(),
  source: v.string(),
  period: Day,
  receivedAt: Instant,
  undecided: Whole,
})
export type HeldReport = v.InferOutput<typeof HeldReport>

export const ChangeKind = v.picklist([
  'reported',
  'held',
  'decided',
  'restated',
  'epoch',
  'release',
  'link',
  'listing',
  'definition',
  'calendar',
])
export type ChangeKind = v.InferOutput<typeof ChangeKind>

/** Something that happened (UTC): to which subject, day or thing, in a few words. */
export const BoardChange = v.object({
  at: Instant,
  kind: ChangeKind,
  about: v.string(),
  words: v.string(),
})
export type BoardChange = v.InferOutput<typeof BoardChange>

/** One subject of the completeness matrix; `cells` has a letter for each day (`cellLetters`). */
export const MatrixRow = v.object({ subject: v.string(), name: v.string(), cells: v.string() })
export type MatrixRow = v.InferOutput<typeof MatrixRow>

/** The letter of each state in a row of the matrix. */
export const cellLetters: Record<CellState, string> = {
  'on-time': 'c',
  late: 'l',
  partial: 'p',
  'no-number': 'm',
  held: 'h',
  rejected: 'x',
  overdue: 'n',
  waiting: 'w',
  'not-due': '-',
}

/** Who reports, what came, and what is still missing. */
export const reporting = {
  /** The day that needs looking at where none is asked for. `since` is when this person looked last. */
  'board.show': {
    admits: everyStaff,
    input: v.object({ day: v.optional(Day), since: v.optional(Instant) }),
    output: v.object({
      day: Day,
      dayClass: v.nullable(ClassOfDay),
      dayName: v.nullable(v.string()),
      due: v.nullable(Instant),
      counts: StateCounts,
      /** Subjects that are not complete, the overdue first; at most 100 of them. */
      needing: v.array(SubjectStanding),
      cameIn: v.array(SubjectStanding),
      movements: v.array(Movement),
      held: v.array(HeldReport),
      changes: v.array(BoardChange),
      /** More happened than is remembered. */
      changesCut: v.boolean(),
      synthetic: v.boolean(),
      askedAt: Instant,
    }),
  },
  'completeness.show': {
    admits: everyStaff,
    input: v.object({
      to: v.optional(Day),
      weeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5, '一次最多看五周')),
      of: v.picklist(['all', 'region', 'organisation']),
    }),
    output: v.object({
      from: Day,
      to: Day,
      rows: v.array(MatrixRow),
      synthetic: v.boolean(),
      askedAt: Instant,
    }),
  },
  /** One cell of the matrix, metric by metric: how it stands, when it came, and why there is no number. */
  'completeness.cell': {
    admits: everyStaff,
    input: v.object({ subject: Subject, day: Day }),
    output: v.object({
      subject: v.string(),
      name: v.string(),
      day: Day,
      due: v.nullable(Instant),
      state: CellState,
      metrics: v.array(
        v.object({
          metric: v.string(),
          name: v.string(),
          state: v.picklist(['reported', 'no-number', 'held', 'rejected', 'nothing']),
          missing: v.nullable(MissingCode),
          /** Why it was rejected; null where it was not. */
          because: v.nullable(RejectedBecause),
          firstAt: v.nullable(Instant),
        }),
      ),
    }),
  },
} as const satisfies Contract
