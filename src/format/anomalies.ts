import { type Anomaly, type AnomalyVerdict, ENOUGH_DECISIONS, type RuleVersion } from '../contract/anomalies'

export const verdictWords: readonly (readonly [AnomalyVerdict, string])[] = [
  ['right', '属实异常'],
  ['wrong', '误报'],
  ['new-epoch', '重新计数'],
  ['restatement', '需要修订'],
]

export const verdictWord = (verdict: AnomalyVerdict): string =>
  verdictWords.find(([one]) => one === verdict)?.[1] ?? verdict

/** How often a rule was right, as both counts; unknown where too few were decided. */
export function precisionWords({ right, wrong }: { right: number; wrong: number }): string {
  const decided = right + wrong
  if (decided < ENOUGH_DECISIONS) return `准确率未知（只处理过 ${decided} 处，满 ${ENOUGH_DECISIONS} 处才计算）`
  return `准确率 ${Math.round((right * 100) / decided)}%（属实 ${right} 处，误报 ${wrong} 处）`
}

export const ruleStateWords: Record<RuleVersion['state'], string> = {
  draft: '草稿，还没有试算',
  tried: '已试算',
  on: '启用中',
  off: '已停用',
}

/** How a finding ended; null while it is open. */
export function endedWords({ state, decision, closed }: Anomaly): string | null {
  if (state === 'gone') return closed
  return decision && `${verdictWord(decision.verdict)}：${decision.reason}`
}
