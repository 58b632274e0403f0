import type { Database } from '../rpc/database'
import type { MissedSearch } from './missed-search'

/** What was looked for in vain in a month, most often first. */
export function missedIn(database: Database, month: string, limit: number): Promise<MissedSearch[]> {
  return database.query<MissedSearch>('missed-searches', { where: { month }, order: ['count', 'desc'], limit })
}
