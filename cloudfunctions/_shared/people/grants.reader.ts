import type { Role } from '../../../src/contract/action'
import type { Database, Document, Store } from '../rpc/database'
import type { Identity } from '../rpc/caller'

/** All the roles of one person; `_id` is the identity. */
export interface Grants extends Document {
  roles: Role[]
}

export interface GrantsReader {
  of(person: Identity): Promise<Role[]>
}

export function grantsReader(store: Store): GrantsReader {
  return {
    async of(person) {
      return (await store.find<Grants>('grants', person))?.roles ?? []
    },
  }
}

export async function someAdminExists(database: Database): Promise<boolean> {
  return (await database.query<Grants>('grants', { where: { roles: 'admin' }, limit: 1 })).length > 0
}
