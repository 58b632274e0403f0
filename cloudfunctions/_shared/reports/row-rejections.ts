import type { Rejection } from '../../../src/contract/statement'
import type { About } from '../metrics/observation'
import { becauseOf, type Rejected } from '../reporting/rejected-marks'
import { type HeldRow, MOST_HELD } from './daily-report'
import type { Sorted } from './daily-doubts'

/** Why a row was not taken, and what it was about where that can be read. */
export interface RowRejection extends Rejection {
  about?: About
}

export const aboutRow = ({ metric, subject, period }: About): About => ({ metric, subject, period })

/** As it is kept and told. */
export function brief({ rule, given, expected, locator }: Rejection): Rejection {
  return { rule, given: given.slice(0, 100), expected, locator }
}

/** Somebody who restates says otherwise what was said before, and nothing else. */
export function onlyRestating({ stands, same, held }: Sorted): { sorted: Sorted; rejections: RowRejection[] } {
  const rejections = stands.map((row) => ({
    rule: 'nothing-to-restate',
    given: row.period,
    expected: '这一天已经有过数值；没有的请按日报上报',
    locator: row.locator,
    about: aboutRow(row),
  }))
  return { sorted: { stands: [], same, held }, rejections }
}

/** What a report has no room to hold. */
export function tooMany(held: readonly HeldRow[]): RowRejection[] {
  return held.map(({ row, hold }) => ({
    rule: 'too-many-held',
    given: hold.given,
    expected: `一份报告最多暂缓 ${MOST_HELD} 行，请核对后重新提交`,
    locator: row.locator,
    about: aboutRow(row),
  }))
}

/** What rows were about that were not taken, as far as that can be read. */
export function rejectedRows(rejections: readonly RowRejection[]): Rejected[] {
  return rejections.flatMap(({ rule, about }) => (about ? [{ ...about, because: becauseOf(rule) }] : []))
}
