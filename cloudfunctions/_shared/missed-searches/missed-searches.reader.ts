import type { Database } from '../rpc/database'
import type { MissedSearchCount } from './missed-search'

/** The questions of a month that were asked most often. */
export function oftenestIn(database: Database, month: string, limit: number): Promise<MissedSearchCount[]> {
  return database.query<MissedSearchCount>('missed-searches', { where: { month }, order: ['count', 'desc'], limit })
}
