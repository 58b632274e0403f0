import type { Rejection } from '../../../src/contract/statement'
import type { About } from '../metrics/observation'
import type { UnknownRow } from '../quarantine/quarantined'
import { becauseOf, type Rejected } from '../reporting/rejected-marks'
import { type HeldRow, MOST_HELD } from './daily-report'
import type { Sorted } from './daily-doubts'

export const aboutRow = ({ metric, subject, period }: About): About => ({ metric, subject, period })

/** As it is kept and told. */
export function brief({ rule, given, expected, locator }: Rejection): Rejection {
  return { rule, given: given.slice(0, 100), expected, locator }
}

/** Somebody who restates says otherwise what was said before, and nothing else. */
export function onlyRestating({ stands, same, held }: Sorted): { sorted: Sorted; rejections: Rejection[] } {
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
export function tooMany(held: readonly HeldRow[]): Rejection[] {
  return held.map(({ row, hold }) => ({
    rule: 'too-many-held',
    given: hold.given,
    expected: `一份报告最多暂缓 ${MOST_HELD} 行，请核对后重新提交`,
    locator: row.locator,
    about: aboutRow(row),
  }))
}

/** What was not taken, and why, as far as it is known which numbers it would have been. */
export function rejectedRows(rejections: readonly Rejection[]): Rejected[] {
  return rejections.flatMap(({ rule, about }) => (about ? [{ ...about, because: becauseOf(rule) }] : []))
}

/** The rows kept until somebody knows their unit. */
export function waitingForUnit(unknown: readonly UnknownRow[]): Rejected[] {
  return unknown.flatMap(({ about }) => (about ? [{ ...about, because: 'unknown-unit' as const }] : []))
}
