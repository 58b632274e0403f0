import type { Day } from '../../../src/contract/day'
import type { LinkState } from '../../../src/contract/integration'
import type { Link } from './link'

/** What somebody wants to record about a link, from a day on. */
export interface Wish {
  day: Day
  changes: Partial<LinkState>
}

/** Why a wish is not taken: a field with what is wrong with it, or the state of things where `path` is null. */
export interface Fault {
  path: string | null
  message: string
}

const at = (path: string, message: string): Fault => ({ path, message })
const against = (message: string): Fault => ({ path: null, message })

/** What does not apply to the kind of link. */
function misplaced({ kind }: Link, { changes }: Wish): Fault | null {
  const { scope, collectionStart, analysis } = changes
  if (kind === 'system' && analysis !== undefined) return at('analysis', '业务系统没有存量数据分析这一项')
  if (kind === 'system' && collectionStart !== undefined) return at('collectionStart', '业务系统没有数据采集起始这一项')
  return kind === 'hospital' && scope !== undefined ? at('scope', '医院没有业务范围这一项') : null
}

/** 实现 comes after 已联通, and 已联通 stays as long as anything stands on it (spec: S04). */
function skipped({ state, statements }: Link, { changes }: Wish): Fault | null {
  const isConnected = state.network === 'connected'
  const next = { ...state, ...changes }
  if (changes.interface === 'realised' && !isConnected) return against('网络还没有联通，请先记“已联通”，再记“实现”。')
  if (next.network === 'pending' && next.interface === 'realised')
    return against('接口已经实现，请先记“待实现”，再记“待联通”。')
  if (changes.collectionStart !== undefined && !isConnected) return against('网络还没有联通，没有数据采集起始。')
  if (changes.analysis === 'done' && !statements.some(({ rows }) => rows !== null))
    return against('这家医院还没有报过上传的数据，不能记为分析完成。')
  return null
}

/** The first reason why a wish cannot be recorded on a civil day in China; null where it can. */
export function transitionFault(link: Link, wish: Wish, today: Day): Fault | null {
  const { day, changes } = wish
  const named = Object.entries(changes) as [keyof LinkState, string][]
  if (named.length === 0) return at('network', '请至少选一项变化')
  if (day > today) return at('day', '不能晚于今天')
  if (day < link.statedOn) return at('day', `最近一次状态是 ${link.statedOn} 的，不能早于它`)
  const { collectionStart } = changes
  if (collectionStart != null && collectionStart > day) return at('collectionStart', '不能晚于变化的那一天')
  const fault = misplaced(link, wish) ?? skipped(link, wish)
  if (fault) return fault
  return named.every(([field, value]) => link.state[field] === value)
    ? against('现在就是这个状态，没有变化可记。')
    : null
}
