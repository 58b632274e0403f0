import * as v from 'valibot'
import type { Contract } from './action'
import { EntryKey } from './daily-report'
import { Day, Instant } from './day'
import { Who } from './entry'
import { Whole } from './metric'

const Words = (longest: number, what: string) =>
  v.pipe(
    v.string(`请填写${what}`),
    v.trim(),
    v.nonEmpty(`请填写${what}`),
    v.maxLength(longest, `${what}不能超过 ${longest} 字`),
  )

/** What is followed up: a number, a report, or a connection; a number of a day is all of metric, subject and day. */
export const FollowUpTopic = v.variant('kind', [
  v.object({ kind: v.literal('value'), metric: v.string(), subject: v.string(), day: Day }),
  v.object({
    kind: v.literal('report'),
    report: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '上报批次编号应为 32 位十六进制数')),
  }),
  v.object({ kind: v.literal('link'), subject: v.pipe(v.string(), v.regex(/^link:/, '接口编号应以 link: 开头')) }),
])
export type FollowUpTopic = v.InferOutput<typeof FollowUpTopic>

/** Somebody who can be given work: a name that leads to the person here and nowhere else. */
export const Assignee = v.object({ code: v.string(), roles: v.array(v.string()), note: v.string() })
export type Assignee = v.InferOutput<typeof Assignee>

/** A follow-up as one person sees it; `unread` counts what others added since they looked last. */
export const FollowUp = v.object({
  id: v.string(),
  topic: FollowUpTopic,
  topicWords: v.string(),
  text: v.string(),
  openedAt: Instant,
  openedBy: Who,
  assignee: Assignee,
  isMine: v.boolean(),
  due: Day,
  overdue: v.boolean(),
  state: v.picklist(['open', 'resolved']),
  resolution: v.nullable(v.object({ at: Instant, by: Who, reason: v.string() })),
  unread: Whole,
})
export type FollowUp = v.InferOutput<typeof FollowUp>

/** With everything that was said, the first first. */
export const FollowUpThread = v.object({
  ...FollowUp.entries,
  comments: v.array(v.object({ at: Instant, by: Who, text: v.string() })),
})
export type FollowUpThread = v.InferOutput<typeof FollowUpThread>

const Id = v.object({ id: EntryKey })
const Code = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, '请选择负责人'))
/** Working days from tomorrow on, by the calendar. */
const WorkingDays = v.pipe(
  v.number(),
  v.integer('应为整数'),
  v.minValue(1, '至少 1 个工作日'),
  v.maxValue(60, '最多 60 个工作日'),
)
const someRole = ['viewer', 'reporter', 'checker', 'publisher', 'dictionary', 'admin'] as const

/** Who looks into what until when. */
export const followUps = {
  /** Open ones one has a part in, those due first first; then the latest 20 resolved ones. */
  'follow-ups.mine': {
    admits: someRole,
    scope: 'own',
    input: v.object({}),
    output: v.object({
      followUps: v.array(FollowUp),
      unread: Whole,
      overdue: Whole,
      today: Day,
    }),
  },
  /** Marks it as read by whoever asks. */
  'follow-ups.show': { admits: someRole, scope: 'own', input: Id, output: FollowUpThread },
  /** Who can be given one. */
  'follow-ups.people': {
    admits: someRole,
    scope: 'own',
    input: v.object({}),
    output: v.object({ people: v.array(Assignee) }),
  },
  /** The same id is the same follow-up, however often it is sent. */
  'follow-ups.open': {
    admits: someRole,
    scope: 'own',
    input: v.object({
      ...Id.entries,
      topic: FollowUpTopic,
      text: Words(300, '要跟进的事'),
      assignee: Code,
      workingDays: WorkingDays,
    }),
    output: FollowUpThread,
  },
  'follow-ups.comment': {
    admits: someRole,
    scope: 'own',
    input: v.object({ ...Id.entries, text: Words(500, '留言') }),
    output: FollowUpThread,
  },
  'follow-ups.resolve': {
    admits: someRole,
    scope: 'own',
    input: v.object({ ...Id.entries, reason: Words(500, '处理结果') }),
    output: FollowUpThread,
  },
  /** Gives it to somebody else, with a new term. */
  'follow-ups.assign': {
    admits: someRole,
    scope: 'own',
    input: v.object({ ...Id.entries, assignee: Code, workingDays: WorkingDays }),
    output: FollowUpThread,
  },
} as const satisfies Contract
