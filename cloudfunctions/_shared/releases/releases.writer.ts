import type { Store } from '../rpc/database'
import type { PublishedRelease } from '../../../src/contract/release'
import type { Current, Release } from './release'
import type { StoredCurrent } from './releases.reader'

const written = (release: PublishedRelease | null) => (release === null ? null : JSON.stringify(release))

export interface ReleasesWriter {
  add(release: Release): Promise<void>
  /** A draft's approvals, what becomes of it, and a withdrawal; what a published release says is never put again. */
  put(release: Release): Promise<void>
  putCurrent(current: Current): Promise<void>
}

export function releasesWriter(store: Store): ReleasesWriter {
  return {
    add: (release) => store.add('releases', release),
    put: (release) => store.put('releases', release),
    putCurrent: ({ release, next, announcements, beside }) => {
      const told = JSON.stringify(announcements)
      const stored: StoredCurrent = {
        _id: 'current',
        release: written(release),
        next: written(next),
        announcements: told,
        ...(beside ? { beside: JSON.stringify(beside) } : {}),
      }
      return store.put('current-release', stored)
    },
  }
}
