import type { Instant } from '../../../src/contract/day'
import type { Database, Store } from '../rpc/database'
import type { Announcement } from '../../../src/contract/announcement'
import type { PublishedRelease } from '../../../src/contract/release'
import type { Current, Release } from './release'

/** What stands in the store: each release is JSON, because the SDK walks through every value of a document it reads. */
export interface StoredCurrent {
  _id: 'current'
  release: string | null
  next: string | null
  /** Not there in what was stored before there were announcements. */
  announcements?: string
}

const read = (text: string | null) => (text === null ? null : (JSON.parse(text) as PublishedRelease))

export interface ReleasesReader {
  find(id: string): Promise<Release | null>
  current(): Promise<Current>
}

export function releasesReader(store: Store): ReleasesReader {
  return {
    find: (id) => store.find<Release>('releases', id),
    async current() {
      const stored = await store.find<StoredCurrent>('current-release', 'current')
      const announcements = JSON.parse(stored?.announcements ?? '[]') as Announcement[]
      return { _id: 'current', release: read(stored?.release ?? null), next: read(stored?.next ?? null), announcements }
    },
  }
}

/** The published release with the latest publication up to an instant (UTC); it costs one document. */
export async function releaseInForceAt(database: Database, at: Instant): Promise<Release | null> {
  const found = await database.query<Release>('releases', {
    where: { publishedAt: { atMost: at } },
    order: ['publishedAt', 'desc'],
    limit: 1,
  })
  return found[0] ?? null
}
