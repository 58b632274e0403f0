import type { CorrectionDeed, CorrectionState, SourceCorrection } from '../../contract/source-corrections'
import { grouped } from '../../format/grouping'

export const deedWords: readonly (readonly [CorrectionDeed, string])[] = [
  ['scale', '乘或除以倍数'],
  ['override', '改为别的数'],
  ['drop', '不采用'],
  ['flag', '每次都请人核对'],
]

export const stateWords: Record<CorrectionState, string> = {
  proposed: '等待批准',
  approved: '使用中',
  refused: '已退回',
  ended: '已停用',
}

/** What is done with a value, in one sentence. */
export function doesWords({ does, value, times, per, unit }: SourceCorrection): string {
  if (does === 'override') return `改为 ${grouped(value ?? 0)} ${unit}`
  if (does === 'drop') return '不采用'
  if (does === 'flag') return '每次都请人核对'
  const parts = [times === 1 ? '' : `乘 ${grouped(times)}`, per === 1 ? '' : `除以 ${grouped(per)}`].filter(Boolean)
  return parts.join('、')
}

/** For which given values it is used. */
export function guardWords({ low, high, unit }: SourceCorrection): string {
  return low === high
    ? `只在来源报 ${grouped(low)} ${unit} 时使用`
    : `只在来源报 ${grouped(low)} 到 ${grouped(high)} ${unit} 时使用`
}
