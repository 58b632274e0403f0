import { CellState, cellLetters, type MatrixRow } from '../../contract/reporting'

const stateOf = new Map(CellState.options.map((state) => [cellLetters[state], state]))

/** The states of a row's days. */
export function statesOf({ cells }: MatrixRow): CellState[] {
  return cells.split('').map((letter) => stateOf.get(letter) ?? 'not-due')
}

/** How many cells there are of each state, and how many were due by now; shares are parts of these. */
export interface Tally {
  counts: Record<CellState, number>
  due: number
  complete: number
  onTime: number
}

const isDue = (state: CellState): boolean => state !== 'not-due' && state !== 'waiting'

/** Counts cells; a percentage on the screen is made from nothing else (spec: S02). */
export function tallied(states: readonly CellState[]): Tally {
  const counts = Object.fromEntries(CellState.options.map((state) => [state, 0])) as Record<CellState, number>
  for (const state of states) counts[state] += 1
  return {
    counts,
    due: states.filter(isDue).length,
    complete: counts['on-time'] + counts.late + counts['no-number'],
    onTime: counts['on-time'] + counts['no-number'],
  }
}
