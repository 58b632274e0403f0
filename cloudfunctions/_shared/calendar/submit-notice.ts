import type { Input } from '../../../src/contract/action'
import type { calendarActions, CalendarYear, NoticeWish } from '../../../src/contract/calendar'
import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { numberKey, publishedCalendar } from './calendar'
import { lastUnder } from './calendar.reader'
import { putNotice } from './calendar.writer'
import { readCalendarYear } from './calendar-year.reader'
import { noticeFaults } from './notice-faults'
import { isSameWish, type StoredNotice } from './stored-notice'

type Wish = Input<typeof calendarActions, 'calendar.propose'>

/** The notice that counts under a number now: the one approved last, else the product's. */
function countsNow(number: string, last: StoredNotice | null): Pick<NoticeWish, 'year'> | null {
  if (last?.knownFrom) return last.notice
  return publishedCalendar.notices.find((one) => numberKey(one.number) === numberKey(number)) ?? null
}

function refuseNumber({ notice: { number, year }, replaces }: Wish, last: StoredNotice | null): void {
  if (last?.state === 'proposed') throw new Refusal('conflict', `${number}已经有人填过，正等另一人核对，不用再填。`)
  const before = countsNow(number, last)
  if (before === null) return
  if (before.year !== year) throw new Refusal('conflict', `${number}是关于 ${before.year} 年的通知，请核对文号和年份。`)
  if (!replaces) throw new Refusal('conflict', `${number}已经在用。要代替它，请先看看会改变什么，再提交。`)
}

/**
 * Enters a notice for another person to approve; the same once more is the same one. Refuses with `invalid-input` by
 * field, and with `conflict` where its number waits or counts already.
 */
export async function submitNotice(
  database: Database,
  wish: Wish,
  person: string,
  now: Instant,
): Promise<CalendarYear> {
  const { notice, reason } = wish
  const faults = noticeFaults(notice, dayInChina(now))
  if (faults.length > 0)
    throw new Refusal(
      'invalid-input',
      '通知里有几处不对，请按提示修改。',
      faults.map(({ path, message }) => ({ path: `notice.${path}`, message })),
    )
  await database.transaction(async (store) => {
    const { last, next } = await lastUnder(store, notice.number)
    if (last?.state === 'proposed' && last.proposedBy === person && isSameWish(last.notice, notice)) return
    refuseNumber(wish, last)
    const waits = { state: 'proposed', decided: null, decidedAt: '', knownFrom: null } as const
    await putNotice(store, {
      _id: next,
      year: notice.year,
      notice,
      reason,
      proposedAt: now,
      proposedBy: person,
      ...waits,
    })
    const about = { actor: person, action: 'calendar.propose', target: notice.number }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: reason })
  })
  return readCalendarYear(database, notice.year, person, now)
}
