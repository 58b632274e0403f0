import type { Instant } from '../../../src/contract/day'
import { dayInChina } from '../rpc/clock'
import { countAtOnce } from '../rpc/counters'
import type { Database } from '../rpc/database'
import { missedSearch } from './missed-search'
import { countMissed } from './missed-searches.writer'

/** Questions counted within an hour of one visitor, and of everybody. */
const MOST_AN_HOUR = { visitor: 30, everybody: 3_000 }

/** Counts a search that found nothing; more than is usual within an hour is left out. `visitor` is only counted, never kept beside the question. */
export async function receiveMissedSearch(
  database: Database,
  { question }: { question: string },
  visitor: string | null,
  now: Instant,
): Promise<{ counted: boolean }> {
  const search = missedSearch(question, dayInChina(now))
  if (search === null) return { counted: false }
  const all = await countAtOnce(database, ['searches.missed'], now)
  const own = visitor === null ? null : await countAtOnce(database, ['searches.missed', visitor], now)
  if (all.count > MOST_AN_HOUR.everybody || (own?.count ?? 0) > MOST_AN_HOUR.visitor) return { counted: false }
  await countMissed(database, search)
  return { counted: true }
}
