import type { Day } from '../contract/day'
import type { MissingCode, Unit } from '../contract/metric'
import { dayRange, dayWords } from './days'
import { grouped } from './grouping'
import { missingWords } from './missing'

export interface Stated {
  value: number | null
  missing: MissingCode | null
  rounded: boolean
  unit: Unit
  asOf: Day | null
  since: Day | null
}

/** The number as printed, or the words for why there is none. */
export function numberWords({ value, missing, rounded }: Pick<Stated, 'value' | 'missing' | 'rounded'>): string {
  if (value === null) return missingWords(missing).word
  return rounded ? `约 ${grouped(value)}` : grouped(value)
}

/** The day a number refers to; with its first day where the source says so. */
export function asOfWords({ asOf, since }: Pick<Stated, 'asOf' | 'since'>): string {
  if (asOf === null) return '数据截至：未知'
  return since === null ? `数据截至 ${dayWords(asOf)}` : `${dayRange(since, asOf)}累计`
}

/** Number, unit and day in one breath, for those who listen. */
export function spoken(name: string, stated: Stated): string {
  const unit = stated.value === null ? '' : stated.unit
  return `${name}：${numberWords(stated)}${unit}，${asOfWords(stated)}`
}
