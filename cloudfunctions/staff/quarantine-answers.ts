import type { quarantine } from '../../src/contract/quarantine'
import { decideCode } from '../_shared/quarantine/decide-code'
import { switchCode } from '../_shared/quarantine/switch-code'
import { showQuarantine } from '../_shared/quarantine/show-quarantine'
import { readRejectedRows } from '../_shared/reports/read-rejected-rows'
import { showFollowers, showReports } from '../_shared/reports/show-reports'
import { workOffReport } from '../_shared/reports/work-off-report'
import { now } from '../_shared/rpc/clock'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'

/** What staff do with rows that were not taken. */
export function quarantineAnswers(database: Database): Answers<typeof quarantine> {
  return {
    'quarantine.show': (_, call) => showQuarantine(database, call.now),
    'quarantine.map': async (input, call) => {
      const decided = await decideCode(database, input, personOf(call), call.now)
      const [first] = decided.replays
      if (first !== undefined) await workOffReport(database, first, now)
      return decided
    },
    'quarantine.switch': (input, call) => switchCode(database, input, personOf(call), call.now),
    'reports.list': () => showReports(database),
    'reports.follow': ({ report }) => showFollowers(database, report),
    'reports.rejected': ({ report }) => readRejectedRows(database, report),
  }
}
