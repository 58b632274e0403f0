import { type Database, Duplicate } from '../rpc/database'
import type { MissedSearchCount } from './missed-search'

const place = 'missed-searches'

/** Counts one more, without a transaction, so that many at once do not wait for each other. */
export async function countOneMore(database: Database, before: MissedSearchCount): Promise<void> {
  const first: MissedSearchCount = { ...before, count: 1 }
  const increase = () => database.increase(place, first._id, 'count')
  if (await increase()) return
  try {
    await database.add(place, first)
  } catch (thrown) {
    if (!(thrown instanceof Duplicate)) throw thrown
    await increase()
  }
}
