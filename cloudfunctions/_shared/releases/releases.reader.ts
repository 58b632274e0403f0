import type { Instant } from '../../../src/contract/day'
import type { Database, Store } from '../rpc/database'
import type { Current, Release } from './release'

export interface ReleasesReader {
  find(id: string): Promise<Release | null>
  current(): Promise<Current>
}

export function releasesReader(store: Store): ReleasesReader {
  return {
    find: (id) => store.find<Release>('releases', id),
    async current() {
      return (await store.find<Current>('current-release', 'current')) ?? { _id: 'current', release: null, next: null }
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
