import { decideNotice } from '../../../../cloudfunctions/_shared/calendar/decide-notice'
import { submitNotice } from '../../../../cloudfunctions/_shared/calendar/submit-notice'
import type { Database } from '../../../../cloudfunctions/_shared/rpc/database'
import type { CalendarNotice, CalendarYear, NoticeWish } from '../../../../src/contract/calendar'

export const [dictionary, colleague, publisher] = [
  'cloudbase:dictionary',
  'cloudbase:dictionary-2',
  'cloudbase:publisher-1',
]

/** An invented notice that makes the first holiday of 2021 two days longer, and a Saturday worked instead. */
export function longerNewYear(changes: Partial<NoticeWish> = {}): NoticeWish {
  return {
    published: '2020-12-01',
    number: '国办发明电〔2020〕99号',
    source: '关于延长2021年元旦假期的通知',
    year: 2021,
    holidays: [{ name: '元旦', from: '2021-01-01', to: '2021-01-05', working: ['2021-01-09'] }],
    ...changes,
  }
}

export const known = (knownFrom: string, changes: Partial<NoticeWish> = {}): CalendarNotice => ({
  ...longerNewYear(changes),
  knownFrom,
})

export function propose(
  database: Database,
  now: string,
  { notice = longerNewYear(), replaces = false, person = dictionary } = {},
): Promise<CalendarYear> {
  return submitNotice(database, { notice, replaces, reason: '国务院办公厅已公布' }, person, now)
}

export function decide(
  database: Database,
  id: string,
  now: string,
  { person = publisher, verdict = 'approve' }: { person?: string; verdict?: 'approve' | 'refuse' } = {},
): Promise<CalendarYear> {
  return decideNotice(database, { id, verdict, reason: '与原文一致' }, person, now)
}

/** Enters a notice and has another person approve it, both at one instant (UTC). */
export async function approveNotice(database: Database, now: string, notice = longerNewYear()): Promise<CalendarYear> {
  const { proposals } = await propose(database, now, { notice })
  return decide(database, proposals[0]?.id ?? '', now)
}
