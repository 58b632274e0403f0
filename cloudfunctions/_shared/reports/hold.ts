import { createHash } from 'node:crypto'
import type { Hold } from '../../../src/contract/report'
import type { StatedFigure } from '../../../src/contract/statement'

/** The id follows from what is held and why, so the same doubt about the same value is one hold. */
function holdId({ rule, metric, subject, given, expected, locator }: Omit<Hold, 'id'>): string {
  const doubt = JSON.stringify([rule, metric, subject, given, expected, locator])
  return createHash('sha256').update(doubt).digest('hex').slice(0, 16)
}

export function hold(doubt: Omit<Hold, 'id'>): Hold {
  return { id: holdId(doubt), ...doubt }
}

/** A hold on one stated value. */
export function holdFact(
  { metric, subject, value, unit, locator }: StatedFigure,
  rule: string,
  expected: string,
  message: string,
): Hold {
  return hold({ rule, metric, subject, given: `${value} ${unit}`, expected, message, locator })
}
