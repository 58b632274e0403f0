import * as v from 'valibot'
import { Day } from './day'

const MINUTES_A_DAY = 1440

/** From when to when, in minutes of the day it begins on (Asia/Shanghai); past midnight it ends above 1440 (spec: E43). */
export const OpenSpan = v.pipe(
  v.tuple([
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MINUTES_A_DAY - 1)),
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 * MINUTES_A_DAY)),
  ]),
  v.check(([opens, closes]) => opens < closes, '结束时间应晚于开始时间'),
)
export type OpenSpan = v.InferOutput<typeof OpenSpan>

const Spans = v.pipe(v.array(OpenSpan), v.maxLength(4, '一天最多四段'))

/** Monday first; no span means closed. `holidays` holds on public holidays, null where nobody said so; `exceptions` name single days. */
export const OpeningHours = v.object({
  week: v.pipe(v.array(Spans), v.length(7, '应有七天')),
  holidays: v.nullable(Spans),
  exceptions: v.array(v.object({ day: Day, spans: Spans })),
})
export type OpeningHours = v.InferOutput<typeof OpeningHours>
