import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { missedSearchDesk } from '../../../src/contract/missed-searches'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { FEWEST_TOLD, monthBefore, monthOf } from './missed-search'
import { missedIn } from './missed-searches.reader'

const MOST_TOLD = 100

/** What was looked for in vain this month and the one before. */
export async function showMissedSearches(
  database: Database,
  now: Instant,
): Promise<Output<typeof missedSearchDesk, 'searches.show'>> {
  const month = monthOf(dayInChina(now))
  const found = [
    ...(await missedIn(database, month, MOST_TOLD)),
    ...(await missedIn(database, monthBefore(month, 1), MOST_TOLD)),
  ]
  const told = found.filter(({ count }) => count >= FEWEST_TOLD).sort((one, other) => other.count - one.count)
  return { searches: told.slice(0, MOST_TOLD).map(({ month, question, count }) => ({ month, question, count })) }
}
