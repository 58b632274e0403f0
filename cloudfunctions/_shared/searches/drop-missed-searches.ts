import type { Instant } from '../../../src/contract/day'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { forgottenMonth } from './missed-search'
import { dropMissed } from './missed-searches.writer'

/** Forgets what was looked for in vain a year ago and earlier. */
export async function dropMissedSearches(database: Database, now: Instant): Promise<{ dropped: number }> {
  return { dropped: await dropMissed(database, forgottenMonth(dayInChina(now))) }
}
