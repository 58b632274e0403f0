import type { Analysis, CountId, LinkStatement, NotScored } from '../contract/integration'
import type { Interface, Network, Scope } from '../contract/statement'
import { grouped } from './grouping'
import { shortNumber } from './short-number'

export const networkWords: Record<Network, string> = { connected: '已联通', pending: '待联通' }
export const interfaceWords: Record<Interface, string> = { realised: '实现', pending: '待实现' }
export const analysisWords: Record<Analysis, string> = { done: '完成', 'not-done': '未完成', unknown: '未知' }

export const scopeNames: Record<Scope, string> = {
  collaboration: '协同业务',
  supervision: '监管业务',
  exchange: '数据交换',
}

/** What a system is for; planned as long as its interface is not there yet (spec: E10), and no blank where none is stated (spec: E11). */
export function scopeWords({ scope, interface: stage }: { scope: Scope | null; interface: Interface | null }): string {
  if (scope === null) return '不适用'
  return stage === 'realised' ? scopeNames[scope] : `${scopeNames[scope]}（计划）`
}

const SMALL = 100
const LONG = 100_000

/** Rows a day as people read them: two decimals where they are few, whole numbers otherwise, 万 where they are many. */
export function rateWords(perDay: number): string {
  if (perDay > 0 && perDay < SMALL) return String(Math.round(perDay * 100) / 100)
  const whole = Math.round(perDay)
  return whole >= LONG ? shortNumber(whole) : grouped(whole)
}

/** −7.33, with the sign as print has it. */
export function scoreWords(score: number): string {
  return score.toFixed(2).replace('-', '−')
}

export const notScoredWords: Record<NotScored, string> = {
  'rows-unknown': '没有人报过上传了多少条，不算速度，也不和别家比。',
  'no-rows': '报的是 0 条，没有速度可比。',
  'start-unknown': '不知道从哪天开始采集，不算速度，也不和别家比。',
  'too-few': '知道速度的医院不到五家，不够看出什么是平常。',
}

export const countNames: Record<CountId, string> = {
  'hospitals-uploading': '上传存量数据的医院',
  'hospitals-analysed': '完成存量分析的医院',
  'systems-realised': '接口已实现的系统',
  'systems-interface-pending': '接口待实现的系统',
  'systems-connected': '网络已联通的系统',
  'systems-network-pending': '网络待联通的系统',
}

/** Everything one statement says of a link, in the order of the tables. */
export function statementWords(said: LinkStatement): string {
  const words = [
    said.network && `网络${networkWords[said.network]}`,
    said.interface && `接口${interfaceWords[said.interface]}`,
    said.scope && `业务范围${scopeNames[said.scope]}`,
    said.rows !== null && `上传 ${grouped(said.rows)} 条`,
    said.analysis && `存量分析${analysisWords[said.analysis]}`,
  ]
  return words.filter(Boolean).join('，')
}
