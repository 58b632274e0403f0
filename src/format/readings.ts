import type { Day } from '../contract/day'
import type { MissingCode, Unit } from '../contract/metric'
import { dayWords } from './days'
import { grouped } from './grouping'
import { missingWords } from './missing'
import { shortNumber } from './short-number'

/** Below this a number is read as easily in full. */
const LONG = 100_000

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

/** The day a number refers to; with the first day counted where the source says so. */
export function asOfWords({ asOf, since }: Pick<Stated, 'asOf' | 'since'>): string {
  const until = `数据截至 ${asOf === null ? '未知日期' : dayWords(asOf)}`
  return since === null ? until : `${until}，从 ${dayWords(since)}算起`
}

/** The number as a sentence; a long one is also said in 万 or 亿. */
export function numberSentence(name: string, stated: Stated): string {
  const { value, unit, asOf } = stated
  const day = asOf === null ? '' : `截至 ${dayWords(asOf)}，`
  if (value === null) return `${day}${name}：${missingWords(stated.missing).word}。`
  const short = value >= LONG ? `，约 ${shortNumber(value)}${unit}` : ''
  return `${day}${name}为 ${numberWords(stated)} ${unit}${short}。`
}

/** Number, unit and day in one breath, for those who listen. */
export function spoken(name: string, stated: Stated): string {
  const unit = stated.value === null ? '' : stated.unit
  return `${name}：${numberWords(stated)}${unit}，${asOfWords(stated)}`
}
