import type { Instant } from '../../../src/contract/day'
import { dayInChina } from '../rpc/clock'
import { countAtOnce } from '../rpc/counters'
import type { Database } from '../rpc/database'
import { neverAsked, normalised } from './missed-search'
import { countOneMore } from './missed-searches.writer'

/** Missed searches counted within an hour, from everybody together: nobody is told apart. */
const MOST_AN_HOUR = 600

/** Counts a question that found nothing in the calendar month of China; says whether it was counted. */
export async function receiveMissedSearch(
  database: Database,
  asked: string,
  now: Instant,
): Promise<{ counted: boolean }> {
  const question = normalised(asked)
  if (question === '') return { counted: false }
  const { count } = await countAtOnce(database, ['missed-searches'], now)
  if (count > MOST_AN_HOUR) return { counted: false }
  await countOneMore(database, neverAsked(dayInChina(now).slice(0, 7), question))
  return { counted: true }
}
