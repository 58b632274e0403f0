import type { CalendarYear } from '../../../src/contract/calendar'
import type { Instant } from '../../../src/contract/day'
import { yearOf } from '../../../src/reckoning/calendar'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { readCalendarYear } from './calendar-year.reader'

/** The days of a year, this year in China unless another is asked for, that are not as in an ordinary week, and the notices that say so. */
export async function showCalendar(
  database: Database,
  { year }: { year?: number | undefined },
  person: string,
  now: Instant,
): Promise<CalendarYear> {
  return readCalendarYear(database, year ?? yearOf(dayInChina(now)), person, now)
}
