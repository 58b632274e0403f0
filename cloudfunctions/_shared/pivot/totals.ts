import type { PivotCell, PivotTotal } from '../../../src/contract/pivot'

const isPartial = ({ days, day, countsFrom }: PivotCell): boolean =>
  days !== undefined || day !== undefined || countsFrom !== undefined

/** The sum of what is known, with how many it is of: never a zero for what nobody stated (spec: E12). */
export function sumOfCells(cells: readonly PivotCell[]): PivotTotal {
  const known = cells.filter(({ value }) => value !== null)
  const sum = known.reduce((total, { value }) => total + (value ?? 0), 0)
  return {
    value: known.length === 0 ? null : sum,
    known: known.length,
    of: cells.length,
    partial: known.filter(isPartial).length,
    ...(known.some(({ rounded }) => rounded) && { rounded: true as const }),
  }
}
