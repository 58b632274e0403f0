import { isFields, type Fields, type IndexDeclaration } from './documents'
import { BEHIND_ALL_RANKS, ranked, stringWidth, type Part } from './index-keys'

/** The documents themselves, in the order of their ids. */
export const PRIMARY: IndexDeclaration = { name: '', fields: ['_id'], unique: true }
/** Ids are never cut: lmdb refuses long ones before they get here. */
const PRIMARY_WIDTH = Infinity
/** More combinations of `$in` values than this are not looked up one by one. */
const MOST_RANGES = 1_000

export interface KeyRange {
  start: Part[]
  end: Part[]
}

/** Where to look for the documents that can match; all of them still have to be tested. */
export interface Plan {
  index: IndexDeclaration
  ranges: KeyRange[]
  /** The scan yields documents in the order asked for. */
  ordered: boolean
  reverse: boolean
}

export type Order = [field: string, direction: 1 | -1][]

/** Characters an index keeps of a string. */
export function widthOf(index: IndexDeclaration): number {
  return index === PRIMARY ? PRIMARY_WIDTH : stringWidth(index.fields.length)
}

interface Condition {
  equal?: unknown[]
  low?: unknown
  high?: unknown
}

function readCondition(condition: Condition, expression: unknown): void {
  if (expression instanceof RegExp) return
  if (!isFields(expression) || !Object.keys(expression).some((key) => key.startsWith('$'))) {
    condition.equal ??= [expression]
    return
  }
  if ('$eq' in expression && !(expression.$eq instanceof RegExp)) condition.equal ??= [expression.$eq]
  const options = expression.$in
  if (Array.isArray(options) && !options.some((one) => one instanceof RegExp)) condition.equal ??= options
  condition.low ??= expression.$gt ?? expression.$gte
  condition.high ??= expression.$lt ?? expression.$lte
}

function readConditions(filter: Fields, conditions: Map<string, Condition>): Map<string, Condition> {
  for (const [key, expression] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(expression)) {
      for (const part of expression) if (isFields(part)) readConditions(part, conditions)
    }
    if (key.startsWith('$')) continue
    const condition = conditions.get(key) ?? {}
    readCondition(condition, expression)
    conditions.set(key, condition)
  }
  return conditions
}

function isComparable(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string' || value instanceof Date
}

function rangeBehind(prefix: Part[], condition: Condition | undefined, width: number): KeyRange | undefined {
  const bound = condition?.low ?? condition?.high
  if (!isComparable(bound)) return undefined
  const [rank] = ranked(bound, width)
  const sameType = (value: unknown) =>
    isComparable(value) && ranked(value, width)[0] === rank ? ranked(value, width)[1] : undefined
  const low = sameType(condition?.low)
  const high = sameType(condition?.high)
  return {
    start: low === undefined ? [...prefix, rank] : [...prefix, rank, low],
    end: high === undefined ? [...prefix, rank + 0.5] : [...prefix, rank, high, BEHIND_ALL_RANKS],
  }
}

function direction(index: IndexDeclaration, used: number, fixed: Set<string>, order: Order): 1 | -1 | undefined {
  const rest = index === PRIMARY ? index.fields.slice(used) : [...index.fields.slice(used), '_id']
  const wanted = order.filter(([field]) => !fixed.has(field))
  const first = wanted[0]?.[1] ?? 1
  return wanted.every(([field, way], at) => rest[at] === field && way === first) ? first : undefined
}

interface Scored extends Plan {
  score: number
}

function equalPrefixes(
  index: IndexDeclaration,
  conditions: Map<string, Condition>,
  width: number,
): { prefixes: Part[][]; used: number } {
  let prefixes: Part[][] = [[]]
  let used = 0
  for (const field of index.fields) {
    const equal = conditions.get(field)?.equal
    if (equal === undefined || prefixes.length * equal.length > MOST_RANGES) break
    const places = new Map(equal.map((value) => [JSON.stringify(ranked(value, width)), ranked(value, width)]))
    prefixes = prefixes.flatMap((prefix) => [...places.values()].map((place) => [...prefix, ...place]))
    used += 1
  }
  return { prefixes, used }
}

function planOver(
  index: IndexDeclaration,
  conditions: Map<string, Condition>,
  order: Order,
  multikey: boolean,
): Scored {
  const width = widthOf(index)
  const { prefixes, used } = equalPrefixes(index, conditions, width)
  const next = index.fields[used]
  const condition = next === undefined || multikey ? undefined : conditions.get(next)
  const ranges = prefixes.map(
    (prefix) => rangeBehind(prefix, condition, width) ?? { start: prefix, end: [...prefix, BEHIND_ALL_RANKS] },
  )
  const narrowed = rangeBehind([], condition, width) !== undefined
  const way =
    multikey || prefixes.length !== 1 ? undefined : direction(index, used, new Set(index.fields.slice(0, used)), order)
  const ordered = order.length > 0 && way !== undefined
  const score = used * 4 + (narrowed ? 2 : 0) + (ordered ? 1 : 0) + (index === PRIMARY && used > 0 ? 100 : 0)
  return { index, ranges, ordered, reverse: ordered && way === -1, score }
}

/** Chooses the index that narrows a filter most: equal leading fields (`$in` too), one range behind them, then the order asked for. */
export function planFor(
  filter: Fields,
  order: Order,
  indexes: readonly IndexDeclaration[],
  isMultikey: (index: IndexDeclaration) => boolean,
): Plan {
  const conditions = readConditions(filter, new Map())
  const plans = [PRIMARY, ...indexes].map((index) => planOver(index, conditions, order, isMultikey(index)))
  return plans.reduce((best, plan) => (plan.score > best.score ? plan : best))
}
