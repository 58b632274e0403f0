import type { Grant, Scope } from '../contract/grant'
import { dayWords } from './days'

export type ScopeKind = 'everything' | 'region' | 'organisation'

/** What a role may be granted for, in words. */
export const scopeKinds: readonly (readonly [ScopeKind, string])[] = [
  ['everything', '全部'],
  ['region', '一个地区'],
  ['organisation', '一家机构'],
]

/** What a grant is for; a region and an organisation by their codes. */
export function scopeWords(scope: Scope): string {
  if (scope === 'everything') return '全部'
  return `${scope.startsWith('region:') ? '地区' : '机构'} ${scope}`
}

/** From which day to which; an end that is not set is none. */
export function termWords({ from, to }: Pick<Grant, 'from' | 'to'>): string {
  return to === null ? `${dayWords(from)}起` : `${dayWords(from)}到${dayWords(to)}`
}

/** ABCDEFGHJK → ABCDE FGHJK, as people read a code out. */
export function codeWords(code: string): string {
  return `${code.slice(0, 5)} ${code.slice(5)}`
}
