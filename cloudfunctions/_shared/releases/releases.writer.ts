import type { Store } from '../rpc/database'
import type { PublishedRelease } from '../../../src/contract/release'
import type { Current, Release } from './release'
import type { StoredCurrent } from './releases.reader'

const written = (release: PublishedRelease | null) => (release === null ? null : JSON.stringify(release))

export interface ReleasesWriter {
  add(release: Release): Promise<void>
  /** A draft's approvals, or a draft that becomes published; a published release is never put again. */
  put(release: Release): Promise<void>
  putCurrent(current: Current): Promise<void>
}

export function releasesWriter(store: Store): ReleasesWriter {
  return {
    add: (release) => store.add('releases', release),
    put: (release) => store.put('releases', release),
    putCurrent: ({ release, next, announcements }) => {
      const told = JSON.stringify(announcements)
      const stored: StoredCurrent = {
        _id: 'current',
        release: written(release),
        next: written(next),
        announcements: told,
      }
      return store.put('current-release', stored)
    },
  }
}
