import { staff } from '../../src/contract/staff'
import { makeEntry } from '../_shared/entry/make-entry'
import { showEntryForm } from '../_shared/entry/show-entry-form'
import { showEntrySubjects } from '../_shared/entry/show-entry-subjects'
import { showWaiting } from '../_shared/entry/show-waiting'
import { mayWork, placeOf } from '../_shared/people/grant'
import { ENTERED } from '../_shared/reports/daily-doubts'
import { undecidedRows } from '../_shared/reports/daily-report'
import { dailyReportsReader } from '../_shared/reports/daily-reports.reader'
import { decideDailyHolds } from '../_shared/reports/decide-daily-hold'
import { receiveDailyReport } from '../_shared/reports/receive-daily-report'
import { workOffReport } from '../_shared/reports/work-off-report'
import { dayInChina, now } from '../_shared/rpc/clock'
import type { Database } from '../_shared/rpc/database'
import { refuseElsewhere } from '../_shared/rpc/elsewhere'
import { personOf } from '../_shared/rpc/person'
import { Refusal } from '../_shared/rpc/refusal'
import type { Answers } from '../_shared/rpc/serve'
import { showValueHistory } from '../_shared/value-history/show-value-history'

type EntryAction = 'entry.subjects' | 'entry.form' | 'entry.submit' | 'entry.waiting' | 'entry.check' | 'values.history'

/** The holds of a report that nothing but having been typed stands behind. */
async function plainHolds(database: Database, id: string): Promise<string[]> {
  const report = await dailyReportsReader(database).find(id)
  if (!report) throw new Refusal('not-found', '没有这份报告。')
  const plain = undecidedRows(report).filter(({ hold }) => hold.rule === ENTERED)
  if (plain.length === 0) throw new Refusal('conflict', '这份报告的填报值都已经有人处理过了。')
  return plain.map(({ hold }) => hold.id)
}

/** What staff do with numbers typed by hand. */
export function entryAnswers(database: Database): Pick<Answers<typeof staff>, EntryAction> {
  return {
    'entry.subjects': (_, { caller, now: at }) => showEntrySubjects(database, caller.grants, at),
    'entry.form': (input, call) => {
      refuseElsewhere(call, staff['entry.form'], placeOf(input.subject))
      return showEntryForm(database, input, call.now)
    },
    'entry.submit': async (input, call) => {
      refuseElsewhere(call, staff['entry.submit'], placeOf(input.subject))
      const delivery = await makeEntry(database, input, personOf(call), call.now)
      const received = await receiveDailyReport(database, delivery, call.now)
      const { _id: report, receivedAt, counts } = (await workOffReport(database, received._id, now)) ?? received
      const { read, same, held, rejected } = counts
      return { report, receivedAt, rows: { read, same, held, rejected } }
    },
    'values.history': (input, call) => {
      refuseElsewhere(call, staff['values.history'], placeOf(input.subject))
      const named = mayWork(call.caller.grants, ['admin', 'auditor'], null, dayInChina(call.now))
      return showValueHistory(database, input, named, call.now)
    },
    'entry.waiting': (_, call) => showWaiting(database, personOf(call), call.now),
    'entry.check': async ({ report, holds, ...decision }, call) => {
      if (decision.verdict === 'refuse' && decision.reason === '')
        throw new Refusal('invalid-input', '退回时请写明理由。', [{ path: 'reason', message: '请填写理由' }])
      const chosen = holds === 'all-plain' ? await plainHolds(database, report) : holds
      const decided = await decideDailyHolds(
        database,
        { ...decision, report, holds: chosen, needsCode: true },
        personOf(call),
        call.now,
      )
      return { report, decided: chosen.length, left: undecidedRows(decided).length }
    },
  }
}
