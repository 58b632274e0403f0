import type { Input } from '../../../src/contract/action'
import type { calendarActions, CalendarYear } from '../../../src/contract/calendar'
import type { Day, Instant } from '../../../src/contract/day'
import { plusDays } from '../../../src/reckoning/calendar'
import { auditWriter } from '../audit/audit.writer'
import { nextInstant } from '../metrics/ledger.writer'
import { personBehind } from '../people/identities.reader'
import { noteChange } from '../reporting/reporting.writer'
import { dayInChina } from '../rpc/clock'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { noticeWithId } from './calendar.reader'
import { copyNotice, putNotice } from './calendar.writer'
import { readCalendarYear } from './calendar-year.reader'
import { noticeFaults } from './notice-faults'
import type { StoredNotice } from './stored-notice'

async function decidable(store: Store, id: string, person: string): Promise<StoredNotice> {
  const stored = await noticeWithId(store, id)
  if (stored === null) throw new Refusal('not-found', '没有这份通知。')
  if ((await personBehind(store, stored.proposedBy)) === person)
    throw new Refusal('forbidden', '不能核对自己填的通知，请由另一位同事核对。')
  if (stored.state !== 'proposed') throw new Refusal('conflict', '这份通知已经有了决定，请刷新。')
  return stored
}

function refuseOverdue({ notice }: StoredNotice, today: Day): void {
  const [fault] = noticeFaults(notice, today)
  if (fault) throw new Refusal('conflict', `现在不能再批准：${fault.message}。`)
}

/**
 * Approves or refuses what somebody else entered. An approved notice is reckoned with from the next civil day on, so
 * that a day has one calendar. Its instant is the ledger's: no release cut before it can be on a later day. Refuses
 * with `not-found`, `forbidden` for who entered it, and `conflict` for the second of two decisions.
 */
export async function decideNotice(
  database: Database,
  { id, verdict, reason }: Input<typeof calendarActions, 'calendar.decide'>,
  person: string,
  now: Instant,
): Promise<CalendarYear> {
  const year = await database.transaction(async (store) => {
    const stored = await decidable(store, id, person)
    const at = await nextInstant(store, now)
    const isApproved = verdict === 'approve'
    if (isApproved) refuseOverdue(stored, dayInChina(at))
    const knownFrom = isApproved ? plusDays(dayInChina(at), 1) : null
    const decision = { decided: { at, by: person, reason }, decidedAt: at, knownFrom }
    await putNotice(store, { ...stored, ...decision, state: isApproved ? 'approved' : 'refused' })
    const { number } = stored.notice
    const words = knownFrom === null ? '退回' : `批准，${knownFrom} 起采用`
    if (knownFrom !== null) {
      await copyNotice(store, { ...stored.notice, knownFrom })
      await noteChange(store, {
        at,
        kind: 'calendar',
        about: number,
        words: `${stored.year}年的节假日安排有变化，次日起采用`,
      })
    }
    const about = { actor: person, action: 'calendar.decide', target: number }
    await auditWriter(store).add({ at, ...about, outcome: 'done', note: `${words}：${reason}` })
    return stored.year
  })
  return readCalendarYear(database, year, person, now)
}
