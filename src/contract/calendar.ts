import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { Whole } from './metric'
import { ClassOfDay } from './reporting'

const Reason = v.pipe(
  v.string('请填写理由'),
  v.trim(),
  v.nonEmpty('请填写理由'),
  v.maxLength(300, '理由不能超过 300 字'),
)

/** Days off, both ends inclusive, and the days worked instead of them. */
export const Holiday = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('请填写节日名称'), v.maxLength(20, '节日名称不超过 20 字')),
  from: Day,
  to: Day,
  working: v.pipe(v.array(Day), v.maxLength(10, '一个节日最多 10 个调休上班日')),
})
export type Holiday = v.InferOutput<typeof Holiday>

const wished = {
  /** The day the State Council published it. */
  published: Day,
  number: v.pipe(v.string(), v.trim(), v.nonEmpty('请填写文号'), v.maxLength(60, '文号不超过 60 字')),
  /** Where it can be read: an address, or the notice's title. */
  source: v.pipe(v.string(), v.trim(), v.nonEmpty('请填写网址或标题'), v.maxLength(300, '网址或标题不超过 300 字')),
  year: v.pipe(v.number('请选择年份'), v.integer(), v.minValue(2000), v.maxValue(2100)),
  holidays: v.pipe(v.array(Holiday), v.minLength(1, '请至少填写一个节日'), v.maxLength(40, '一份通知最多 40 个节日')),
}

/** What a notice of the State Council says about a year's holidays, as somebody enters it. */
export const NoticeWish = v.object(wished)
export type NoticeWish = v.InferOutput<typeof NoticeWish>

/** A notice that counts: from the civil day `knownFrom` on days are reckoned with it. */
export const CalendarNotice = v.object({ ...wished, knownFrom: Day })
export interface CalendarNotice extends Omit<NoticeWish, 'holidays'> {
  knownFrom: Day
  holidays: readonly (Omit<Holiday, 'working'> & { working: readonly Day[] })[]
}

/** Days in a row that become something else, ends inclusive; `before` is null where their year was not announced. */
export const DayChange = v.object({
  from: Day,
  to: Day,
  before: v.nullable(ClassOfDay),
  after: ClassOfDay,
  name: v.nullable(v.string()),
})
export type DayChange = v.InferOutput<typeof DayChange>

/** A day whose numbers are due at another instant (UTC). */
export const DueMove = v.object({ day: Day, before: Instant, after: Instant })
export type DueMove = v.InferOutput<typeof DueMove>

/** What a notice would do from a civil day on, compared with what is known today. */
export const NoticeEffect = v.object({
  knownFrom: Day,
  changes: v.array(DayChange),
  /** Of the due instants still ahead, the first that move, and how many do. */
  dues: v.array(DueMove),
  duesMoved: Whole,
  /** Days whose due instant was not known, and is with the notice. */
  duesKnown: Whole,
  /** Days named that are over by then; what was reckoned about them stays. */
  past: Whole,
  /** The notice of the same number that it takes the place of counts now. */
  replaces: v.boolean(),
})
export type NoticeEffect = v.InferOutput<typeof NoticeEffect>

export const ProposalState = v.picklist(['proposed', 'approved', 'refused', 'dropped'])
export type ProposalState = v.InferOutput<typeof ProposalState>

/** A notice somebody entered; `own`: entered by who asks, who cannot decide it. */
export const NoticeProposal = v.object({
  id: v.string(),
  notice: NoticeWish,
  state: ProposalState,
  reason: v.string(),
  at: Instant,
  own: v.boolean(),
  decided: v.nullable(v.object({ at: Instant, reason: v.string(), own: v.boolean() })),
  /** While it waits. */
  effect: v.nullable(NoticeEffect),
})
export type NoticeProposal = v.InferOutput<typeof NoticeProposal>

/** Days in a row that are not as in an ordinary week, and the number of the notice that says so. */
export const SpecialDays = v.object({
  from: Day,
  to: Day,
  dayClass: v.picklist(['holiday', 'make-up-day']),
  name: v.string(),
  number: v.string(),
})
export type SpecialDays = v.InferOutput<typeof SpecialDays>

/** A notice about the year, with what it changed against what was known before it; `entered`: here, by people; `replaced`: by a later one of its number. */
export const NoticeShown = v.object({
  ...CalendarNotice.entries,
  entered: v.boolean(),
  replaced: v.boolean(),
  changes: v.array(DayChange),
})
export type NoticeShown = v.InferOutput<typeof NoticeShown>

/** A year as it is known on a civil day in China. */
export const CalendarYear = v.object({
  year: v.number(),
  today: Day,
  announced: v.boolean(),
  days: v.array(SpecialDays),
  /** The one known last first. */
  notices: v.array(NoticeShown),
  /** What waits, and what was decided lately, the latest first. */
  proposals: v.array(NoticeProposal),
})
export type CalendarYear = v.InferOutput<typeof CalendarYear>

const ProposalId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}-\d{3}$/, '没有这样的通知编号'))

/** The State Council's notices about holidays: entered by one person, approved by another. */
export const calendarActions = {
  'calendar.show': {
    admits: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'],
    /** This year in China where none is asked for. */
    input: v.object({ year: v.optional(wished.year) }),
    output: CalendarYear,
  },
  /** What a notice would change; keeps nothing. */
  'calendar.preview': { admits: ['dictionary'], input: NoticeWish, output: NoticeEffect },
  'calendar.propose': {
    admits: ['dictionary'],
    input: v.object({
      notice: NoticeWish,
      /** Takes the place of a notice of the same number. */
      replaces: v.boolean(),
      reason: Reason,
    }),
    output: CalendarYear,
  },
  /** Never by who entered it. */
  'calendar.decide': {
    admits: ['dictionary', 'publisher'],
    input: v.object({ id: ProposalId, verdict: v.picklist(['approve', 'refuse']), reason: Reason }),
    output: CalendarYear,
  },
  'calendar.drop': { admits: ['dictionary'], input: v.object({ id: ProposalId }), output: CalendarYear },
} as const satisfies Contract
