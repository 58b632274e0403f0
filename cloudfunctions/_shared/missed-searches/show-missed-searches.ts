import type { MissedSearch } from '../../../src/contract/missed-searches'
import type { Database } from '../rpc/database'
import { LEAST_ASKED } from './missed-search'
import { oftenestIn } from './missed-searches.reader'

const MOST_SHOWN = 100

/** What was looked for often enough in a month (`2020-11`, in China) and not found. */
export async function showMissedSearches(database: Database, month: string): Promise<{ searches: MissedSearch[] }> {
  const counts = await oftenestIn(database, month, MOST_SHOWN)
  return {
    searches: counts.filter(({ count }) => count >= LEAST_ASKED).map(({ question, count }) => ({ question, count })),
  }
}
