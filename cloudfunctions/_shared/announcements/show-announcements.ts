import type { AnnouncementStanding } from '../../../src/contract/announcement-desk'
import type { Database } from '../rpc/database'
import { standingOf } from './announcement'
import { latestAnnouncements } from './announcements.reader'

const MOST_SHOWN = 50

/** The latest announcements, withdrawn and past ones included. */
export async function showAnnouncements(database: Database): Promise<{ announcements: AnnouncementStanding[] }> {
  return { announcements: (await latestAnnouncements(database, MOST_SHOWN)).map(standingOf) }
}
