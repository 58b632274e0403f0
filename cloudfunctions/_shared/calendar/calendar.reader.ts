import type { CalendarNotice } from '../../../src/contract/calendar'
import type { Database, Store } from '../rpc/database'
import { type Calendar, calendarWith } from './calendar'
import { approvedNotice, noticeId, type StoredNotice } from './stored-notice'

/** As many as somebody looks back on; all of them stand in the audit. */
const LATEST = 30

/** The notices approved here, in the order of their approval. */
export async function approvedNotices(database: Database): Promise<CalendarNotice[]> {
  const where = { state: 'approved' }
  const all = await database.query<StoredNotice>('calendar-notices', { where, order: ['decidedAt', 'asc'] })
  return all.flatMap(approvedNotice)
}

/** The product's notices and those approved here; a document for each of these. */
export async function calendarKept(database: Database): Promise<Calendar> {
  return calendarWith(await approvedNotices(database))
}

/** What was entered about a year, the latest first. */
export async function noticesAbout(database: Database, year: number): Promise<StoredNotice[]> {
  const asked = { where: { year }, order: ['proposedAt', 'desc'], limit: LATEST } as const
  return database.query<StoredNotice>('calendar-notices', asked)
}

export async function noticeWithId(store: Store, id: string): Promise<StoredNotice | null> {
  return store.find<StoredNotice>('calendar-notices', id)
}

/** The last notice entered under a number, and the id of the next. */
export async function lastUnder(store: Store, number: string): Promise<{ last: StoredNotice | null; next: string }> {
  let last: StoredNotice | null = null
  for (let place = 1; ; place += 1) {
    const found = await noticeWithId(store, noticeId(number, place))
    if (found === null) return { last, next: noticeId(number, place) }
    last = found
  }
}
