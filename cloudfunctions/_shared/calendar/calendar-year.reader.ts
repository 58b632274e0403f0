import type { CalendarYear } from '../../../src/contract/calendar'
import type { Instant } from '../../../src/contract/day'
import { personBehind } from '../people/identities.reader'
import { allDuties } from '../reporting/duties.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { calendarKept, noticesAbout } from './calendar.reader'
import { calendarYear } from './calendar-year'
import type { StoredNotice } from './stored-notice'

/** Which of the identities kept with notices are a person's. */
async function ownAmong(database: Database, stored: readonly StoredNotice[], person: string): Promise<Set<string>> {
  const identities = new Set(
    stored.flatMap(({ proposedBy, decided }) => [proposedBy, ...(decided ? [decided.by] : [])]),
  )
  const behind = await Promise.all(
    [...identities].map(async (identity) => ({ identity, person: await personBehind(database, identity) })),
  )
  return new Set(behind.filter((one) => one.person === person).map(({ identity }) => identity))
}

/** A year as a person of the staff sees it now. */
export async function readCalendarYear(
  database: Database,
  year: number,
  person: string,
  now: Instant,
): Promise<CalendarYear> {
  const [calendar, stored, { rule }] = await Promise.all([
    calendarKept(database),
    noticesAbout(database, year),
    allDuties(database),
  ])
  const own = await ownAmong(database, stored, person)
  const isOwn = (identity: string): boolean => own.has(identity)
  return calendarYear(year, calendar, stored, { isOwn, today: dayInChina(now), rule })
}
