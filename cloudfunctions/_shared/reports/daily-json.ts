import type { Rejection } from '../../../src/contract/statement'
import * as v from 'valibot'
import { DailyReportJson, DailyRowJson } from '../../../src/contract/daily-report'
import { Day } from '../../../src/contract/day'
import { type Parsed, parsed } from '../../../src/contract/parse'
import type { Proposal, StatedRow } from './daily-report'

/** What a row is about, whatever else is wrong with it. */
const AboutJson = v.object({ metric: v.string(), subject: v.string(), period: Day })

/** Why a report says otherwise than was said before, and by which key it was typed, where it tells. */
export function headIn(text: string): { proposal: Proposal | null; entered: string | null } {
  const json = jsonIn(text)
  const whole = 'issues' in json ? json : parsed(DailyReportJson, json.output)
  if ('issues' in whole) return { proposal: null, entered: null }
  return { proposal: whole.output.restatement ?? null, entered: whole.output.entered?.key ?? null }
}

function jsonIn(text: string): Parsed<unknown> {
  try {
    return { output: JSON.parse(text) }
  } catch {
    return { issues: [{ path: '', message: '不是有效的 JSON，请检查文件' }] }
  }
}

/** The rows of a part (counted from 1), each looked at by itself; or why the part as a whole cannot be read. */
export function readJsonRows(
  text: string,
  before: number,
  part: number,
): Parsed<{ rows: StatedRow[]; rejections: Rejection[] }> {
  const json = jsonIn(text)
  const whole = 'issues' in json ? json : parsed(DailyReportJson, json.output)
  if ('issues' in whole) return whole
  const rows: StatedRow[] = []
  const rejections: Rejection[] = []
  for (const [place, stated] of whole.output.rows.entries()) {
    const locator = { pointer: `${part === 1 ? '' : `/parts/${part}`}/rows/${place}` }
    const row = parsed(DailyRowJson, stated)
    if ('issues' in row) {
      const [issue] = row.issues
      const about = v.safeParse(AboutJson, stated)
      const fault = { rule: 'row', given: issue?.path ?? '', expected: issue?.message ?? '', locator }
      rejections.push(about.success ? { ...fault, about: about.output } : fault)
      continue
    }
    const { value = null, missing = null, comment, ...others } = row.output
    const said = comment === undefined ? {} : { comment }
    rows.push({ number: before + rows.length + 1, ...others, value, missing, locator, ...said })
  }
  return { output: { rows, rejections } }
}
