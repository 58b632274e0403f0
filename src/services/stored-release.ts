import * as v from 'valibot'
import { Announcement } from '../contract/announcement'
import { Instant } from '../contract/day'
import { PublishedRelease, ServedRelease } from '../contract/release'
import { BesideRelease } from '../contract/release-standing'
import type { Disk } from './disk'

const key = 'release'
/** What stands beside a release; nothing of it keeps the release from being read. */
const Announcements = v.fallback(v.array(Announcement), [])
const Beside = v.optional(v.fallback(BesideRelease, {}))
export const Held = v.object({
  release: PublishedRelease,
  servedAt: Instant,
  receivedAt: v.number(),
  announcements: Announcements,
  beside: Beside,
})
/** A release in hand: `servedAt` by the server's clock, `receivedAt` by the phone's, both of one moment. */
export type Held = v.InferOutput<typeof Held>

/** Null where nothing is stored, or where what is stored is not whole. */
export function readStoredRelease(disk: Disk): Held | null {
  const stored = v.safeParse(Held, disk.read(key))
  return stored.success ? stored.output : null
}

export function storeRelease(disk: Disk, held: Held): 'kept' | 'full' {
  return disk.write(key, held)
}

/** A release the cloud served, checked whole before it may replace anything; null where it is not whole. What came beside it is left out. */
export function heldFrom(answer: unknown, receivedAt: number): Held | null {
  const read = v.safeParse(v.object({ ...ServedRelease.entries, announcements: Announcements, beside: Beside }), answer)
  if (!read.success) return null
  const { servedAt, announcements, beside, ...release } = read.output
  return { release, servedAt, receivedAt, announcements, ...(beside ? { beside } : {}) }
}

/** Keys under which a release and what it names are kept as documents. */
export function documentsOf({ id, restatements, earlierYears, series }: PublishedRelease): string[] {
  const log = restatements.name === null ? [] : [`restatements:${restatements.name}`]
  const years = earlierYears === null ? [] : [`years:${earlierYears}`]
  return [
    `release:${id}`,
    ...log,
    ...years,
    ...series.flatMap(({ years }) => years.map(({ name }) => `series:${name}`)),
  ]
}
