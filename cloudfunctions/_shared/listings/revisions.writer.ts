import type { Store } from '../rpc/database'
import type { StoredRevision } from './revision'
import type { LastNumber } from './revisions.reader'

export function revisionsWriter(store: Store) {
  return {
    add: (revision: StoredRevision) => store.add('listing-revisions', revision),
    put: (revision: StoredRevision) => store.put('listing-revisions', revision),
    putLastNumber: (last: LastNumber) => store.put('listing-numbers', last),
  }
}
