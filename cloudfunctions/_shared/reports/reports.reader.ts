import type { Day } from '../../../src/contract/day'
import type { Database, Store } from '../rpc/database'
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
