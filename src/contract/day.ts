import * as v from 'valibot'

function isCivilDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const instant = new Date(Date.UTC(year, month - 1, day))
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day
}

/** A civil day in Asia/Shanghai, written 2020-11-27. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写作 2020-11-27'),
  v.check(isCivilDay, '没有这一天'),
)
export type Day = v.InferOutput<typeof Day>

/** An ISO week, written 2020-W48. */
export const Week = v.pipe(v.string(), v.regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, '周应写作 2020-W48'))
export type Week = v.InferOutput<typeof Week>

function isInstant(text: string): boolean {
  const instant = new Date(text)
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text
}

/** An instant in UTC with milliseconds, written 2020-11-27T10:00:00.000Z. */
export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, '时刻应写作 2020-11-27T10:00:00.000Z'),
  v.check((text) => isInstant(text), '没有这一时刻'),
)
export type Instant = v.InferOutput<typeof Instant>
