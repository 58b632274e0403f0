import type { AnnouncementStanding } from '../../../src/contract/announcement-desk'
import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import { personBehind } from '../people/identities.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { inWords, type KeptAnnouncement, MOST_STANDING, notOver, standingOf, told } from './announcement'
import { announcementWithId } from './announcements.reader'
import { announcementsWriter } from './announcements.writer'

function approvable(announcement: KeptAnnouncement | null, now: Instant): KeptAnnouncement {
  if (!announcement) throw new Refusal('not-found', '没有这条公告。')
  if (announcement.state === 'withdrawn') throw new Refusal('conflict', '这条公告已经撤下。')
  if (announcement.to <= now) throw new Refusal('conflict', '这条公告的时间已经过了，请重新写。')
  return announcement
}

/**
 * Puts an announcement before residents in its time; once more changes nothing. Refuses with `not-found`, `forbidden`
 * for who wrote it, and `conflict` for one that is over or withdrawn, or where too many stand already.
 */
export async function approveAnnouncement(
  database: Database,
  { id }: { id: string },
  person: string,
  now: Instant,
): Promise<AnnouncementStanding> {
  return database.transaction(async (store) => {
    const draft = approvable(await announcementWithId(store, id), now)
    if ((await personBehind(store, draft.draftedBy)) === person)
      throw new Refusal('forbidden', '不能批准自己写的公告，请由另一位发布人批准。')
    if (draft.state === 'approved') return standingOf(draft)
    const approved: KeptAnnouncement = { ...draft, state: 'approved', approvedBy: person }
    const writer = announcementsWriter(store)
    await writer.put(approved)
    await writer.changeStanding((before) => {
      const standing = [...notOver(before, now), told(approved)]
      if (standing.length > MOST_STANDING) throw new Refusal('conflict', '同时最多十条公告，请先撤下一条。')
      return standing
    })
    const about = { actor: person, action: 'announcements.approve', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: inWords(approved) })
    return standingOf(approved)
  })
}
