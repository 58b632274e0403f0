import type { Instant } from '../../../src/contract/day'
import type { CellState } from '../../../src/contract/reporting'
import { isWaiting, rejectedBecause } from './rejected-marks'
import type { Marked } from './week-lines'

/** How a subject stands with a day: its state, and how many of the metrics it owes have a number or a reason instead. */
export interface CellStanding {
  state: CellState
  reported: number
  of: number
}

const waits = ({ mark }: Marked): boolean => isWaiting(mark)
const isRejected = ({ mark }: Marked): boolean => rejectedBecause(mark) !== null
const isStated = (marked: Marked): boolean => !waits(marked) && !isRejected(marked)

/**
 * Judges a day by the metrics owed, what is there of them, and when it was due (null where nobody knows). What waits
 * for a decision comes first, then what was rejected: both need somebody, whatever else has come.
 */
export function cellStanding(
  owed: readonly string[],
  marks: ReadonlyMap<string, Marked>,
  due: Instant | null,
  now: Instant,
): CellStanding {
  const there = owed.flatMap((metric) => marks.get(metric) ?? [])
  const stated = there.filter(isStated)
  const counted = { reported: stated.length, of: owed.length }
  const standing = (state: CellState): CellStanding => ({ state, ...counted })
  if (owed.length === 0) return standing('not-due')
  if (there.some(waits)) return standing('held')
  if (there.some(isRejected)) return standing('rejected')
  if (stated.length === owed.length) {
    if (stated.every(({ mark }) => mark !== 'r')) return standing('no-number')
    return standing(due !== null && stated.some(({ firstAt }) => firstAt > due) ? 'late' : 'on-time')
  }
  if (stated.length > 0) return standing('partial')
  return standing(due !== null && due <= now ? 'overdue' : 'waiting')
}
