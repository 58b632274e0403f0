import * as v from 'valibot'
import type { Contract } from './action'
import { Announcement } from './announcement'
import { Instant } from './day'

/** Where an announcement stands: everywhere, at one metric, where one region is looked at, or on one page. */
export const AnnouncementScope = v.pipe(
  v.string(),
  v.regex(
    /^(everything|metric:[a-z0-9-]{1,60}|region:[0-9A-Za-z-]{2,20}|page:(overview|hospitals))$/,
    '请选择公告出现的地方',
  ),
)

/** Letters of an announcement: one sentence that a phone shows whole. */
export const LONGEST_ANNOUNCEMENT = 120

const AnnouncementId = v.pipe(v.string(), v.regex(/^announcement-[0-9a-f]{8}$/, '没有这条公告'))

/** An announcement as those who make it see it. */
export const AnnouncementStanding = v.object({
  ...Announcement.entries,
  state: v.picklist(['draft', 'approved', 'withdrawn']),
  draftedBy: v.string(),
  draftedAt: Instant,
  approvedBy: v.nullable(v.string()),
})
export type AnnouncementStanding = v.InferOutput<typeof AnnouncementStanding>

/** What is told residents beside the numbers: one person writes it, another one approves it. */
export const announcements = {
  'announcements.draft': {
    admits: ['admin', 'publisher'],
    input: v.pipe(
      v.object({
        tone: Announcement.entries.tone,
        words: v.pipe(
          v.string(),
          v.trim(),
          v.nonEmpty('请写公告'),
          v.maxLength(LONGEST_ANNOUNCEMENT, `公告不超过 ${LONGEST_ANNOUNCEMENT} 字`),
        ),
        scope: AnnouncementScope,
        from: Instant,
        to: Instant,
      }),
      v.forward(
        v.check(({ from, to }) => from < to, '结束要晚于开始'),
        ['to'],
      ),
    ),
    output: AnnouncementStanding,
  },
  /** By another person than who wrote it; from then on the phone shows it in its time. */
  'announcements.approve': {
    admits: ['publisher'],
    input: v.object({ id: AnnouncementId }),
    output: AnnouncementStanding,
  },
  /** A draft that is not wanted, or an approved one from then on. */
  'announcements.withdraw': {
    admits: ['admin', 'publisher'],
    input: v.object({ id: AnnouncementId }),
    output: AnnouncementStanding,
  },
  /** The latest 50, withdrawn ones included. */
  'announcements.show': {
    admits: ['admin', 'publisher', 'auditor'],
    input: v.object({}),
    output: v.object({ announcements: v.array(AnnouncementStanding) }),
  },
} as const satisfies Contract
