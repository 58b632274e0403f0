import type { Rejection } from '../../../src/contract/statement'
import type { DailyRow, HeldRow } from '../reports/daily-report'
import { holdRow } from '../reports/hold'
import { aboutRow } from '../reports/row-rejections'
import { concerns, correctedValue, isExpected, type KeptCorrection } from './correction'

/** Rows after what is known of their source: taken, left out, or kept for a checker. */
export interface CorrectedRows {
  rows: DailyRow[]
  rejections: Rejection[]
  held: HeldRow[]
}

function inWords({ low, high }: KeptCorrection, unit: string): string {
  return low === high ? `${low} ${unit}` : `${low} 到 ${high} ${unit}`
}

function correct(row: DailyRow, rule: KeptCorrection, out: CorrectedRows): void {
  const { value, unit, locator } = row
  if (value === null) {
    out.rows.push(row)
    return
  }
  const next = correctedValue(rule, value)
  if (!isExpected(rule, value) || next === null) {
    const message = `来源可能已经改好：更正规则只用于 ${inWords(rule, unit)}。请核对，不再需要的请停用规则。`
    out.held.push({ row, hold: holdRow(row, 'correction-guard', inWords(rule, unit), message) })
  } else if (rule.does === 'drop') {
    out.rejections.push({
      rule: 'source-correction',
      given: `${value} ${unit}`,
      expected: `按规则不采用：${rule.reason}`,
      locator,
      about: aboutRow(row),
    })
  } else if (rule.does === 'flag') {
    out.held.push({ row, hold: holdRow(row, 'source-flagged', inWords(rule, unit), `按规则要核对：${rule.reason}`) })
  } else out.rows.push({ ...row, value: next })
}

/** Does with each row what the first correction about it says (spec: I11); the others stay as they are. */
export function correctedRows(rows: readonly DailyRow[], rules: readonly KeptCorrection[]): CorrectedRows {
  const out: CorrectedRows = { rows: [], rejections: [], held: [] }
  for (const row of rows) {
    const rule = rules.find((one) => concerns(one, row))
    if (rule) correct(row, rule, out)
    else out.rows.push(row)
  }
  return out
}
