import type { Database, Store } from '../rpc/database'
import type { DailyReport } from './daily-report'

export interface DailyReportsReader {
  find(id: string): Promise<DailyReport | null>
}

export function dailyReportsReader(store: Store): DailyReportsReader {
  return { find: (id) => store.find<DailyReport>('daily-reports', id) }
}

/** The reports with held rows about a value (`pointKey`), decided or not, in no order. */
export function dailyReportsAbout(database: Database, point: string): Promise<DailyReport[]> {
  return database.query<DailyReport>('daily-reports', { where: { about: point } })
}

/** The reports in a state, in no order. */
export function dailyReportsIn(database: Database, state: DailyReport['state']): Promise<DailyReport[]> {
  return database.query<DailyReport>('daily-reports', { where: { state } })
}

/** The reports that put rejected rows of another right. */
export function followersOf(database: Database, corrects: string): Promise<DailyReport[]> {
  return database.query<DailyReport>('daily-reports', { where: { corrects } })
}
