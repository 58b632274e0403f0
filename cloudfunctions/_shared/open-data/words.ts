import type { MissingCode } from '../../../src/contract/metric'
import type { RestatementReason, ValueOrReason } from '../../../src/contract/restatement'
import type { Cell } from './csv'

/** The same words as on screens. */
const missingWords: Record<MissingCode, string> = {
  1: '不适用',
  2: '未覆盖',
  3: '已抑制',
  4: '已撤回',
  5: '未到上报时间',
  6: '迟报',
  7: '暂缓核实',
  8: '来源中断',
  9: '未知',
}

const reasonWords: Record<RestatementReason, string> = {
  R01: '迟报',
  R02: '去除重复计数',
  R03: '单位或量级有误',
  R04: '来源系统更正',
  R05: '统计口径变更',
  R06: '行政区划变更',
  R07: '计数器重置或迁移',
  R08: '录入错误',
  R09: '隐私抑制变更',
  R99: '其他',
}

export const UNKNOWN = '未知'

export function missingWord(code: MissingCode): string {
  return missingWords[code]
}

export function reasonWord(reason: RestatementReason): string {
  return reasonWords[reason]
}

export function yesOrNo(answer: boolean): string {
  return answer ? '是' : '否'
}

/** A value with, where there is none, the code and the word for why: three cells. */
export function valueCells({ value, missing }: ValueOrReason): [Cell, Cell, Cell] {
  if (value !== null) return [value, null, null]
  const code = missing ?? 9
  return [null, code, missingWord(code)]
}
