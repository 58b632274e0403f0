import { createHash } from 'node:crypto'
import type { Hold } from '../../../src/contract/report'
import type { StatedFigure } from '../../../src/contract/statement'
import type { DailyRow } from './daily-report'

/** The id follows from what is held and why, so the same doubt about the same value is one hold. */
function holdId({ rule, metric, subject, asOf, given, expected, locator }: Omit<Hold, 'id'>): string {
  const doubt = JSON.stringify([rule, metric, subject, asOf, given, expected, locator])
  return createHash('sha256').update(doubt).digest('hex').slice(0, 16)
}

function hold(doubt: Omit<Hold, 'id'>): Hold {
  return { id: holdId(doubt), ...doubt }
}

/** A hold on one stated value. */
export function holdFact(
  { metric, subject, asOf, value, unit, locator }: StatedFigure,
  rule: string,
  expected: string,
  message: string,
): Hold {
  return hold({ rule, metric, subject, asOf, value, given: `${value} ${unit}`, expected, message, locator })
}

/** A hold on one row of a daily report; a row may say that there is no number. */
export function holdRow(
  { metric, subject, period: asOf, value, unit, locator }: DailyRow,
  rule: string,
  expected: string,
  message: string,
): Hold {
  const given = value === null ? '没有数值' : `${value} ${unit}`
  return hold({ rule, metric, subject, asOf, value, given, expected, message, locator })
}

/** A hold on a row or a whole table, named by `subject`. */
export function holdPart(
  doubt: Pick<Hold, 'rule' | 'given' | 'expected' | 'message' | 'locator'> & { subject: string },
): Hold {
  return hold({ ...doubt, metric: null, asOf: null, value: null })
}

/** Whether a counter stands below what was known for an earlier day, so that confirming it opens an epoch. */
export function isFall({ rule, expected }: Hold): boolean {
  return rule === 'counter-fell' && expected.startsWith('不小于')
}
