import type { Instant } from '../../../src/contract/day'
import type { DueRule, Duty } from '../../../src/contract/duties'
import { auditWriter } from '../audit/audit.writer'
import { metricWithId } from '../metrics/registry'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { withDuties } from './duties'
import { allDuties } from './duties.reader'
import { putDuties } from './reporting.writer'

function faultsOf(duties: readonly Duty[]): { path: string; message: string }[] {
  return duties.flatMap(({ metrics, from, to, name }, place) => {
    const unknown = metrics.filter((metric) => metricWithId(metric)?.headline !== true)
    return [
      ...unknown.map((metric) => ({ path: `duties.${place}.metrics`, message: `没有按日上报的指标 ${metric}` })),
      ...(to !== null && to < from ? [{ path: `duties.${place}.to`, message: '不能早于开始日期' }] : []),
      ...(/[\t\n]/.test(name) ? [{ path: `duties.${place}.name`, message: '名称不能换行' }] : []),
    ]
  })
}

/** Says who reports which metrics from a day on, and by when; what was owed before stays owed. Refuses with `invalid-input`. */
export async function giveDuties(
  database: Database,
  wish: { rule?: DueRule | undefined; duties: readonly Duty[]; reason: string },
  person: string,
  now: Instant,
): Promise<{ duties: number }> {
  const issues = faultsOf(wish.duties)
  if (issues.length > 0) throw new Refusal('invalid-input', '有的上报安排不对，请按提示修改。', issues)
  return database.transaction(async (store) => {
    const before = await allDuties(store)
    const duties = withDuties(before.duties, wish.duties)
    await putDuties(store, { rule: wish.rule ?? before.rule, duties })
    await auditWriter(store).add({
      at: now,
      actor: person,
      action: 'duties.give',
      target: `${wish.duties.length} 个统计对象`,
      outcome: 'done',
      note: wish.reason,
    })
    return { duties: duties.length }
  })
}
