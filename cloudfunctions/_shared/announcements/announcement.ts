import type { Announcement } from '../../../src/contract/announcement'
import type { AnnouncementStanding } from '../../../src/contract/announcement-desk'
import type { Instant } from '../../../src/contract/day'

/** As it is kept: `_id` is its id. */
export type KeptAnnouncement = Omit<AnnouncementStanding, 'id'> & { _id: string }

/** As many approved ones may wait or stand at once: they travel with every release. */
export const MOST_STANDING = 10

export function standingOf({ _id: id, ...rest }: KeptAnnouncement): AnnouncementStanding {
  return { id, ...rest }
}

/** What of it residents get. */
export function told({ _id: id, tone, words, scope, from, to }: KeptAnnouncement): Announcement {
  return { id, tone, words, scope, from, to }
}

/** Those whose time is not over at an instant (UTC). */
export function notOver(announcements: readonly Announcement[], now: Instant): Announcement[] {
  return announcements.filter(({ to }) => now < to)
}

/** An announcement as the audit says it. */
export function inWords({ tone, scope, from, to, words }: KeptAnnouncement): string {
  return `${tone} ${scope} ${from}/${to} ${words}`
}
