import type { announcements } from '../../src/contract/announcement-desk'
import { approveAnnouncement } from '../_shared/announcements/approve-announcement'
import { draftAnnouncement } from '../_shared/announcements/draft-announcement'
import { dropAnnouncement } from '../_shared/announcements/drop-announcement'
import { showAnnouncements } from '../_shared/announcements/show-announcements'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'

/** What the admin function answers about announcements. */
export function announcementAnswers(database: Database): Answers<typeof announcements> {
  return {
    'announcements.draft': (input, call) => draftAnnouncement(database, input, personOf(call), call.now),
    'announcements.approve': (input, call) => approveAnnouncement(database, input, personOf(call), call.now),
    'announcements.withdraw': (input, call) => dropAnnouncement(database, input, personOf(call), call.now),
    'announcements.show': () => showAnnouncements(database),
  }
}
