import type { Store } from '../rpc/database'
import type { DailyReport } from './daily-report'

export interface DailyReportsWriter {
  add(report: DailyReport): Promise<void>
  /** Parts that arrive, progress, held rows and decisions; nothing that was delivered ever changes. */
  put(report: DailyReport): Promise<void>
}

export function dailyReportsWriter(store: Store): DailyReportsWriter {
  return {
    add: (report) => store.add('daily-reports', report),
    put: (report) => store.put('daily-reports', report),
  }
}
