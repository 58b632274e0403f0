import * as v from 'valibot'
import type { Contract } from './action'
import { Day } from './day'
import { Whole } from './metric'

/** Whoever works on the statistics. */
export const everyStaff = ['viewer', 'reporter', 'checker', 'publisher', 'dictionary', 'admin'] as const

export const Subject = v.pipe(
  v.string('请指定统计对象'),
  v.regex(/^(region|organisation|link):[^\s]{1,80}$/, '统计对象应写作 region:220000 或 organisation:…'),
)

/** Who reports which metrics day by day, from a civil day on to another, both inclusive. */
export const Duty = v.object({
  subject: Subject,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('请填写名称'), v.maxLength(60, '名称不超过 60 字')),
  metrics: v.pipe(v.array(v.string()), v.minLength(1, '请至少选一个指标'), v.maxLength(60)),
  from: Day,
  to: v.nullable(Day),
})
export type Duty = v.InferOutput<typeof Duty>

/** By when a day's numbers are due: so many working days after it, at a time of day in China, written 10:00. */
export const DueRule = v.object({
  workingDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  time: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, '时间应写作 10:00')),
})
export type DueRule = v.InferOutput<typeof DueRule>

/** Who must report what, and by when. */
export const dutyActions = {
  'duties.show': {
    admits: everyStaff,
    input: v.object({}),
    output: v.object({ rule: DueRule, duties: v.array(Duty) }),
  },
  /** Gives subjects their duties; one that has a duty from the same day on gets the new one in its place. */
  'duties.give': {
    admits: ['dictionary', 'admin'],
    input: v.object({
      rule: v.optional(DueRule),
      duties: v.pipe(v.array(Duty), v.maxLength(2000, '一次最多 2000 个')),
      reason: v.pipe(v.string('请填写理由'), v.trim(), v.nonEmpty('请填写理由'), v.maxLength(200, '理由不超过 200 字')),
    }),
    output: v.object({ duties: Whole }),
  },
} as const satisfies Contract
