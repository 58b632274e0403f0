import type { Grant, PlaceNames, Scope } from '../contract/grant'
import { regionName } from '../reckoning/regions'
import { dayWords } from './days'

export type ScopeKind = 'everything' | 'region' | 'organisation'

/** What a role may be granted for, in words. */
export const scopeKinds: readonly (readonly [ScopeKind, string])[] = [
  ['everything', '全部'],
  ['region', '一个地区'],
  ['organisation', '一家机构'],
]

/** What a grant is for, by its name; what has none here by its code. */
export function scopeWords(scope: Scope, places: PlaceNames): string {
  if (scope === 'everything') return '全部'
  const [kind, code = ''] = scope.split(':')
  return kind === 'region' ? regionName(code) : (places[scope] ?? `机构 ${scope}`)
}

/** From which day to which; an end that is not set is none. */
export function termWords({ from, to }: Pick<Grant, 'from' | 'to'>): string {
  return to === null ? `${dayWords(from)}起` : `${dayWords(from)}到${dayWords(to)}`
}

/** Until which day what an invitation gives will hold. */
export function untilWords(to: Grant['to']): string {
  return to === null ? '没有截止日期' : `到${dayWords(to)}为止`
}

/** ABCDEFGHJK → ABCDE FGHJK, as people read a code out. */
export function codeWords(code: string): string {
  return `${code.slice(0, 5)} ${code.slice(5)}`
}
