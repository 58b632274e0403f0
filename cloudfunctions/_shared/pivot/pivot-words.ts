import type { Grain, PivotCell, Reckoned, TotalRefusal } from '../../../src/contract/pivot'
import { missingWord } from '../open-data/words'

export const grainWords: Record<Grain, string> = { day: '日', week: '周', month: '月', year: '年' }

/** How a number was made of what was stated. */
export const reckonedWords: Record<Reckoned, string> = {
  growth: '期末累计减期初累计',
  sum: '逐日相加',
  standing: '期末累计（当天或之前最后一次上报）',
  last: '期内最后一次上报',
}

/** How a whole span was made: a level has no sum, so it is the last. */
export const wholeWords: Record<Reckoned, string> = {
  growth: '整段的期末累计减期初累计',
  sum: '整段逐日相加',
  standing: '整段最后一次累计，不是各期相加',
  last: '整段最后一次上报，不是各期相加',
}

export const refusalWords: Record<TotalRefusal, string> = {
  distinct: '不能相加：同一个人或同一家会在不同时间、不同对象里各算一次',
  ratio: '不能相加：比值要由分子分母重新算',
  overlap: '不能相加：所选对象互相包含，会重复计算',
  'one-subject': '只选了一个对象',
}

const whys: Record<Exclude<NonNullable<PivotCell['why']>, 'missing'>, string> = {
  'no-day-before': '前一天的数不知道，算不出',
  'day-before-missing': '前一天没有报数，算不出',
  'counter-fell': '暂缓核实',
  'definition-changed': '统计口径变了，不合计',
}

/** Why a cell has no number; null where it has one. */
export function whyWords({ why, code }: PivotCell): string | null {
  if (why === undefined) return null
  if (why !== 'missing') return whys[why]
  return code === undefined ? '没有报数' : missingWord(code)
}
