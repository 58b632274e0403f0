import type { Instant } from '../../../src/contract/day'
import type { Database, Store } from '../rpc/database'
import type { Announcement } from '../../../src/contract/announcement'
import type { PublishedRelease } from '../../../src/contract/release'
import { type Beside, type Current, NOTHING_BESIDE, type Release } from './release'

/** What stands in the store: each release is JSON, because the SDK walks through every value of a document it reads. */
export interface StoredCurrent {
  _id: 'current'
  release: string | null
  next: string | null
  /** Not there in what was stored before there were announcements. */
  announcements?: string
  /** What else stands beside the release; not there before there was such. */
  beside?: string
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
      const beside: Beside = { ...NOTHING_BESIDE, ...(JSON.parse(stored?.beside ?? '{}') as Partial<Beside>) }
      const [release, next] = [read(stored?.release ?? null), read(stored?.next ?? null)]
      return { _id: 'current', release, next, announcements, beside }
    },
  }
}

/** Releases published up to an instant (UTC), the latest first, withdrawn ones included. */
export async function releasesUpTo(database: Database, at: Instant, limit: number): Promise<Release[]> {
  return database.query<Release>('releases', {
    where: { publishedAt: { atMost: at } },
    order: ['publishedAt', 'desc'],
    limit,
  })
}

const wasWithdrawnBy = ({ withdrawal }: Release, at: Instant): boolean => withdrawal != null && withdrawal.at <= at

/** As many as may be withdrawn one after the other and still be looked behind. */
const LOOKED_BEHIND = 10

/**
 * The release that was in force at an instant (UTC): the latest publication not withdrawn by then. It costs one
 * document, and some more where releases were withdrawn.
 */
export async function releaseInForceAt(database: Database, at: Instant): Promise<Release | null> {
  const [latest] = await releasesUpTo(database, at, 1)
  if (latest === undefined || !wasWithdrawnBy(latest, at)) return latest ?? null
  const earlier = await releasesUpTo(database, at, LOOKED_BEHIND)
  return earlier.find((one) => !wasWithdrawnBy(one, at)) ?? null
}
