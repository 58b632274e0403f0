import type { Unit } from '../contract/metric'
import type { RestatementReason, ValueOrReason } from '../contract/restatement'
import { grouped } from './grouping'
import { missingWords } from './missing'

const words: Record<RestatementReason, string> = {
  R01: '迟报',
  R02: '去除重复',
  R03: '单位或数量级有误',
  R04: '来源系统更正',
  R05: '口径变化',
  R06: '区划变化',
  R07: '重新计数或迁移',
  R08: '录入错误',
  R09: '隐私抑制变化',
  R99: '其他原因',
}

/** Why a published value was stated otherwise; the codes of the list in use at the centre. */
export function reasonWords(reason: RestatementReason): string {
  return words[reason]
}

/** A stated value with its unit, or the word for why there was none. */
export function valueWords({ value, missing }: ValueOrReason, unit: Unit): string {
  return value === null ? missingWords(missing).word : `${grouped(value)} ${unit}`
}
