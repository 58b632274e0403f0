import type { Instant } from '../../../src/contract/day'
import type { MissedSearch } from '../../../src/contract/missed-searches'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { LEAST_ASKED } from './missed-search'
import { oftenestIn } from './missed-searches.reader'

const MOST_SHOWN = 100

/** What was looked for often enough in a month (`2020-11`, in China; null: the one `now` is in) and not found. */
export async function showMissedSearches(
  database: Database,
  asked: string | null,
  now: Instant,
): Promise<{ month: string; searches: MissedSearch[] }> {
  const month = asked ?? dayInChina(now).slice(0, 7)
  const counts = await oftenestIn(database, month, MOST_SHOWN)
  const often = counts.filter(({ count }) => count >= LEAST_ASKED)
  return { month, searches: often.map(({ question, count }) => ({ question, count })) }
}
