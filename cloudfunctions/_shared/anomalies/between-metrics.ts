import { bounds } from '../reports/bounds'
import { type Doubt, rangeWords, type Rules } from './doubt'
import { parameterOf } from './rule'

/** A value of the day, and what the metric stood at before (null where nobody knows). */
export interface Cell {
  value: number
  before: number | null
  unit: string
}

/** Two things one of which is never larger than the other, and the rule that says so. */
export interface Pair {
  rule: 'part-above-whole' | 'people-above-uses' | 'inner-above-outer'
  small: string
  large: string
}

/** A doubt about such two; the finding names the one whose value is less likely. */
export interface BetweenDoubt {
  small: string
  large: string
  about: string
  doubt: Doubt
}

const near = (value: number, before: number | null, tolerance: number): boolean =>
  before !== null && Math.abs(value - before) <= tolerance * before

function strange(cell: Cell): number {
  if (cell.before === null || cell.before === 0) return 0
  return Math.abs(Math.log((cell.value + 1) / (cell.before + 1)))
}

/** The doubt about two values the first of which is larger; null where no rule for that is on. */
export function doubtBetween(bound: Pair, small: Cell, large: Cell, rules: Rules): BetweenDoubt | null {
  const pair = { small: bound.small, large: bound.large }
  const swapped = rules.get('swapped')
  if (bound.rule === 'people-above-uses' && swapped) {
    const tolerance = parameterOf(swapped, 'tolerance')
    if (near(small.value, large.before, tolerance) && near(large.value, small.before, tolerance)) {
      const expected = `人数 ${large.value}，人次 ${small.value}（两个数对调）`
      const doubt = { rule: swapped, value: large.value, low: large.before, high: null, expected }
      return { ...pair, about: bound.large, doubt: { ...doubt, suggestion: small.value } }
    }
  }
  const rule = rules.get(bound.rule)
  if (!rule) return null
  const isSmall = strange(small) >= strange(large)
  const [about, value, unit] = isSmall ? [bound.small, small.value, small.unit] : [bound.large, large.value, large.unit]
  const [low, high] = isSmall ? [null, large.value] : [small.value, null]
  return { ...pair, about, doubt: { rule, value, low, high, expected: rangeWords(low, high, unit), suggestion: null } }
}

/** What one subject's values of a day say against each other (spec: E05): parts above wholes, people above uses, swaps. */
export function doubtsBetween(cells: ReadonlyMap<string, Cell>, rules: Rules): BetweenDoubt[] {
  return bounds.flatMap((bound) => {
    const [small, large] = [cells.get(bound.small), cells.get(bound.large)]
    if (!small || !large || small.value <= large.value) return []
    return doubtBetween(bound, small, large, rules) ?? []
  })
}
