import type { ActivityKind } from '../../../src/contract/statement'

/** Words that propose a kind, first match first: a technical rehearsal of a training is operations, not training. */
const words: readonly (readonly [ActivityKind, RegExp])[] = [
  ['operations', /系统联调|技术保障|系统升级|版本升级|故障|巡检|应急演练|值守/],
  ['decision', /审议通过|审议并通过|办公会/],
  ['meeting', /支委|支部|党组|党委会|党员大会|组织生活会|民主生活会/],
  ['integration', /对接|接入|联通/],
  ['fieldwork', /督导|走访|扶贫|入户|实地|调研/],
  ['consultation', /征求.{0,60}意见|意见.{0,10}征集|征集.{0,10}意见/],
  ['training', /培训|授课/],
  ['disclosure', /信息公开|政务公开|门户网站|公示/],
  ['learning', /学习|交流|参观/],
  ['project', /项目|初验|验收|招标/],
  ['meeting', /会议|例会|座谈会|研讨会|大会/],
]

/** The kind its words propose; staff may know better, and no known word means `unknown`. */
export function proposedKind(text: string): ActivityKind {
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown'
}
