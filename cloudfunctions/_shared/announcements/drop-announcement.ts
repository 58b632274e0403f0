import type { AnnouncementStanding } from '../../../src/contract/announcement-desk'
import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { type KeptAnnouncement, notOver, standingOf } from './announcement'
import { announcementWithId } from './announcements.reader'
import { announcementsWriter } from './announcements.writer'

/** Takes an announcement back, whether residents read it already or not; once more changes nothing. Refuses with `not-found`. */
export async function dropAnnouncement(
  database: Database,
  { id }: { id: string },
  person: string,
  now: Instant,
): Promise<AnnouncementStanding> {
  return database.transaction(async (store) => {
    const announcement = await announcementWithId(store, id)
    if (!announcement) throw new Refusal('not-found', '没有这条公告。')
    if (announcement.state === 'withdrawn') return standingOf(announcement)
    const withdrawn: KeptAnnouncement = { ...announcement, state: 'withdrawn' }
    const writer = announcementsWriter(store)
    await writer.put(withdrawn)
    if (announcement.state === 'approved')
      await writer.changeStanding((before) => notOver(before, now).filter((one) => one.id !== id))
    const about = { actor: person, action: 'announcements.withdraw', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: announcement.state })
    return standingOf(withdrawn)
  })
}
