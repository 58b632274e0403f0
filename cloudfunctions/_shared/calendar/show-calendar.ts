import type { CalendarYear } from '../../../src/contract/calendar'
import type { Instant } from '../../../src/contract/day'
import type { Database } from '../rpc/database'
import { readCalendarYear } from './calendar-year.reader'

/** The days of a year that are not as in an ordinary week, and the notices that say so. */
export async function showCalendar(
  database: Database,
  { year }: { year: number },
  person: string,
  now: Instant,
): Promise<CalendarYear> {
  return readCalendarYear(database, year, person, now)
}
