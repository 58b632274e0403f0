import type { Input } from '../../contract/action'
import { AnnouncementScope, type announcements, LONGEST_ANNOUNCEMENT } from '../../contract/announcement-desk'
import type { Day, Instant } from '../../contract/day'
import type { PlaceKind } from '../../format/announcements'
import * as v from 'valibot'

export type Wish = Input<typeof announcements, 'announcements.draft'>

/** What was written; times of day are those of China, written 08:30. */
export interface Written {
  tone: Wish['tone']
  words: string
  kind: PlaceKind
  place: string
  fromDay: Day
  fromTime: string
  toDay: Day
  toTime: string
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

function instantAt(day: Day, time: string): Instant | null {
  return TIME.test(time.trim()) ? new Date(`${day}T${time.trim()}:00+08:00`).toISOString() : null
}

/** The wish, or what is wrong with what was written. */
export function wishOf({ tone, words, kind, place, fromDay, fromTime, toDay, toTime }: Written): Wish | string {
  const text = words.trim()
  if (text === '') return '请写公告。'
  if (text.length > LONGEST_ANNOUNCEMENT) return `公告不超过 ${LONGEST_ANNOUNCEMENT} 字，现在有 ${text.length} 字。`
  const scope = v.safeParse(AnnouncementScope, kind === 'everything' ? kind : `${kind}:${place}`)
  if (!scope.success) return '请选公告出现的地方。'
  const [from, to] = [instantAt(fromDay, fromTime), instantAt(toDay, toTime)]
  if (from === null || to === null) return '时间请写作 08:30，从 00:00 到 23:59。'
  return from < to ? { tone, words: text, scope: scope.output, from, to } : '结束要晚于开始。'
}
