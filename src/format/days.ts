import type { Day, Week } from '../contract/day'

const parts = (day: Day): number[] => day.split('-').map(Number)

/** 2020-11-27 → 2020年11月27日 */
export function dayWords(day: Day): string {
  const [year, month, date] = parts(day)
  return `${year}年${month}月${date}日`
}

/** 2020-11-27 → 11月27日, for where the year is said already. */
export function shortDay(day: Day): string {
  const [, month, date] = parts(day)
  return `${month}月${date}日`
}

/** From one day to a later one; the second loses its year where both share it. */
export function dayRange(from: Day, to: Day): string {
  return `${dayWords(from)}到${from.slice(0, 4) === to.slice(0, 4) ? shortDay(to) : dayWords(to)}`
}

/** 2020-W48 → 2020年第48周 */
export function weekWords(week: Week): string {
  const [year, number] = week.split('-W').map(Number)
  return `${year}年第${number}周`
}
