import type { Change } from '../contract/release'
import type { Day } from '../contract/day'
import type { Unit } from '../contract/metric'
import { dayRange, dayWords } from './days'
import { grouped } from './grouping'

type Reason = Extract<Change, { notComparable: string }>['notComparable']

const reasons: Record<Reason, string> = {
  'no-earlier-value': '首次发布，暂无可比',
  'counter-fell': '比上次小（已核对），不可比',
  rounded: '来源只给了约数，不作比较',
  'not-reported': '这次没有上报，无法比较',
  'definition-changed': '统计口径变了，不可比',
}

/** More is neither better nor worse here: the words are neutral, and both days are said. */
export function changeWords(change: Change, unit: Unit, asOf: Day | null): string {
  if ('notComparable' in change) return reasons[change.notComparable]
  const { difference, since } = change
  const days = asOf === null ? `${dayWords(since.asOf)}以来` : dayRange(since.asOf, asOf)
  if (difference === 0) return `${days}没有变化`
  return `${days}${difference > 0 ? '增加' : '减少'} ${grouped(Math.abs(difference))} ${unit}`
}
