import type { RuleKind } from '../../../src/contract/anomalies'
import type { Rule } from './rule'

/** What speaks against one value, before it is explained. */
export interface Doubt {
  rule: Rule
  value: number
  low: number | null
  high: number | null
  expected: string
  suggestion: number | null
}

/** The rules that are on, by what they look for. */
export type Rules = ReadonlyMap<RuleKind, Rule>

export const rulesByKind = (rules: readonly Rule[]): Rules => new Map(rules.map((rule) => [rule.kind, rule]))

/** What a value is expected to be, in words. */
export function rangeWords(low: number | null, high: number | null, unit: string): string {
  if (low === null) return high === null ? '' : `不大于 ${high} ${unit}`
  return high === null ? `不小于 ${low} ${unit}` : `${low} 到 ${high} ${unit}`
}
