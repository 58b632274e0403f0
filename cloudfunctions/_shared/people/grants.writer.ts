import type { Role } from '../../../src/contract/action'
import type { Identity } from '../rpc/caller'
import type { Store } from '../rpc/database'
import type { Grants } from './grants.reader'

export interface GrantsWriter {
  put(person: Identity, roles: Role[]): Promise<void>
}

export function grantsWriter(store: Store): GrantsWriter {
  return {
    async put(person, roles) {
      const grants: Grants = { _id: person, roles }
      await store.put('grants', grants)
    },
  }
}
