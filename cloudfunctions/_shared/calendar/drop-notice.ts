import type { CalendarYear } from '../../../src/contract/calendar'
import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import { personBehind } from '../people/identities.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { noticeWithId } from './calendar.reader'
import { putNotice } from './calendar.writer'
import { readCalendarYear } from './calendar-year.reader'

/**
 * Takes back what one entered oneself and nobody has decided. Refuses with `not-found`, `forbidden` for what another
 * person entered, and `conflict` where it is decided.
 */
export async function dropNotice(
  database: Database,
  { id }: { id: string },
  person: string,
  now: Instant,
): Promise<CalendarYear> {
  const year = await database.transaction(async (store) => {
    const stored = await noticeWithId(store, id)
    if (stored === null) throw new Refusal('not-found', '没有这份通知。')
    if ((await personBehind(store, stored.proposedBy)) !== person)
      throw new Refusal('forbidden', '只能撤回自己填的通知。')
    if (stored.state === 'dropped') return stored.year
    if (stored.state !== 'proposed') throw new Refusal('conflict', '这份通知已经有了决定，不能撤回。')
    await putNotice(store, { ...stored, state: 'dropped', decided: null, decidedAt: now })
    const about = { actor: person, action: 'calendar.drop', target: stored.notice.number }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: '' })
    return stored.year
  })
  return readCalendarYear(database, year, person, now)
}
