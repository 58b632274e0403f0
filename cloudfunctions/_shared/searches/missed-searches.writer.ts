import { type Database, Duplicate } from '../rpc/database'
import type { MissedSearch } from './missed-search'

/** Counts one more of a question, without a transaction. */
export async function countMissed(database: Database, first: MissedSearch): Promise<void> {
  if (await database.increase('missed-searches', first._id, 'count')) return
  try {
    await database.add('missed-searches', first)
  } catch (thrown) {
    if (!(thrown instanceof Duplicate)) throw thrown
    await database.increase('missed-searches', first._id, 'count')
  }
}

/** Forgets everything up to a month, and says how much. */
export function dropMissed(database: Database, upTo: string): Promise<number> {
  return database.remove('missed-searches', { month: { atMost: upTo } })
}
