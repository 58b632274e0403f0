import type { Day, Instant } from '../contract/day'

/** A day as people type it: 2020-11-27, 2020年11月27日, 2020/11/27 or 20201127; null for anything else. */
export function typedDay(text: string): Day | null {
  const written = text.trim()
  const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})日?$/.exec(written) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(written)
  if (!parts) return null
  const [, year = '', month = '', day = ''] = parts
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

const TIME = /^([01]?\d|2[0-3])[:：][0-5]\d$/

/** The instant of a time of day in China, typed 18:00; null for anything else. */
export function typedInstant(day: Day, time: string): Instant | null {
  const written = time.trim().replace('：', ':')
  if (!TIME.test(time.trim())) return null
  return new Date(`${day}T${written.padStart(5, '0')}:00+08:00`).toISOString()
}
