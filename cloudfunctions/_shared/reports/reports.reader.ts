import type { Day } from '../../../src/contract/day'
import type { Database, Store } from '../rpc/database'
import type { DailyReport } from './daily-report'
import type { SourceReport } from './report'

export interface ReportsReader {
  find(id: string): Promise<SourceReport | null>
}

export function reportsReader(store: Store): ReportsReader {
  return { find: (id) => store.find<SourceReport>('reports', id) }
}

/** The bulletins for these days that have arrived, accepted or not, in no order. */
export async function bulletinsFor(database: Database, days: readonly Day[]): Promise<SourceReport[]> {
  return database.query<SourceReport>('reports', { where: { period: { oneOf: days } } })
}

/** The reports accepted up to an instant, in the order they were accepted. */
export async function reportsAcceptedBy(database: Database, instant: string): Promise<SourceReport[]> {
  return database.query<SourceReport>('reports', {
    where: { acceptedAt: { atMost: instant } },
    order: ['acceptedAt', 'asc'],
  })
}

/** The reports in a state, in no order. */
export async function reportsIn(database: Database, state: SourceReport['state']): Promise<SourceReport[]> {
  return database.query<SourceReport>('reports', { where: { state } })
}

/** The ids of the reports accepted after an instant (UTC), in no order. */
export async function reportsAcceptedAfter(database: Database, instant: string): Promise<string[]> {
  const found = await database.query<SourceReport>('reports', {
    where: { acceptedAt: { after: instant } },
    fields: ['_id'],
  })
  return found.map(({ _id }) => _id)
}

type Listed = Pick<SourceReport | DailyReport, '_id' | 'source' | 'format' | 'period' | 'state' | 'receivedAt'>

/** The latest reports of all kinds by arrival, the latest first. */
export async function latestReports(database: Database, limit: number): Promise<Listed[]> {
  const fields = ['source', 'format', 'period', 'state', 'receivedAt']
  const latest = (collection: string) =>
    database.query<Listed>(collection, { where: {}, order: ['receivedAt', 'desc'], limit, fields })
  const all = (await Promise.all(['reports', 'daily-reports'].map(latest))).flat()
  return all.sort((left, right) => (left.receivedAt < right.receivedAt ? 1 : -1)).slice(0, limit)
}
