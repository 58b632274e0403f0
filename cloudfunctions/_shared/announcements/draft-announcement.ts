import { randomBytes } from 'node:crypto'
import type { Input } from '../../../src/contract/action'
import type { AnnouncementStanding, announcements } from '../../../src/contract/announcement-desk'
import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { inWords, type KeptAnnouncement, standingOf } from './announcement'
import { announcementsWriter } from './announcements.writer'

/** Writes an announcement that nobody sees before another person approves it. Refuses with `invalid-input` what is over already. */
export async function draftAnnouncement(
  database: Database,
  wish: Input<typeof announcements, 'announcements.draft'>,
  person: string,
  now: Instant,
): Promise<AnnouncementStanding> {
  if (wish.to <= now)
    throw new Refusal('invalid-input', '有内容填写不正确，请按提示修改。', [
      { path: 'to', message: '结束的时间已经过了' },
    ])
  const drafted: KeptAnnouncement = {
    _id: `announcement-${randomBytes(4).toString('hex')}`,
    ...wish,
    state: 'draft',
    draftedBy: person,
    draftedAt: now,
    approvedBy: null,
  }
  await database.transaction(async (store) => {
    await announcementsWriter(store).put(drafted)
    const about = { actor: person, action: 'announcements.draft', target: drafted._id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: inWords(drafted) })
  })
  return standingOf(drafted)
}
