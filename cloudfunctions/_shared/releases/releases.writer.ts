import type { Store } from '../rpc/database'
import type { Current, Release } from './release'

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
    putCurrent: (current) => store.put('current-release', current),
  }
}
