import type { Store } from '../rpc/database'
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
