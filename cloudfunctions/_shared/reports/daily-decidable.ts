import type { Failure } from '../../../src/contract/failure'
import { ENTERED } from './daily-doubts'
import { type DailyReport, type HeldRow, undecidedRows } from './daily-report'
import type { RowDecision } from './daily-settling'
import { isFall } from './hold'
import type { Persons } from './hold-decisions'

type Fault = Pick<Failure, 'code' | 'message' | 'issues'>

function confirmedRival({ held, decisions }: DailyReport, { row, hold }: HeldRow): boolean {
  const rivals = held.filter(
    (other) =>
      other.hold.id !== hold.id &&
      other.row.metric === row.metric &&
      other.row.subject === row.subject &&
      other.row.period === row.period,
  )
  return rivals.some(({ hold: { id } }) => decisions.some((made) => made.hold === id && made.verdict !== 'refuse'))
}

/** Why these holds cannot be decided by this person at all; null where they can. */
export function persistentFault(
  report: DailyReport,
  { holds }: Pick<RowDecision, 'holds'>,
  { checker, submitter }: Persons,
): Fault | null {
  const known = new Set(report.held.map(({ hold }) => hold.id))
  if (holds.length === 0 || holds.some((id) => !known.has(id)))
    return { code: 'not-found', message: '这份报告没有这项暂缓。' }
  if (submitter === checker) return { code: 'forbidden', message: '不能核实自己提交的报告，请由另一位核对人员处理。' }
  const open = new Set(undecidedRows(report).map(({ hold }) => hold.id))
  if (holds.some((id) => !open.has(id))) return { code: 'conflict', message: '这项暂缓已经有人处理过了。' }
  return null
}

/** Why this verdict on a row does not fit what is doubtful about it now; null where it does. */
export function verdictFault(report: DailyReport, held: HeldRow, decision: RowDecision): Fault | null {
  const { verdict, holds, reason } = decision
  if (verdict === 'reset' && !isFall(held.hold))
    return { code: 'conflict', message: '只有累计数变小时才能按重新计数处理。' }
  if (verdict !== 'refuse' && confirmedRival(report, held))
    return { code: 'conflict', message: '同一指标同一日已确认了另一个数值，这一个只能退回。' }
  if (held.hold.rule === ENTERED || verdict === 'refuse') return null
  if (holds.length > 1)
    return { code: 'conflict', message: `有一行需要单独核实：${held.hold.message}请逐项处理，其余的没有改动。` }
  const issues = [{ path: 'reason', message: held.hold.message }]
  if (decision.needsCode && held.hold.rule === 'restates' && report.proposal === null && !decision.reasonCode)
    return {
      code: 'invalid-input',
      message: '确认修订时请选择修订原因。',
      issues: [{ path: 'reasonCode', message: '请选择修订原因' }],
    }
  return reason === '' ? { code: 'invalid-input', message: '这一行有疑问，确认时请写明理由。', issues } : null
}
