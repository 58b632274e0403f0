import type { Role } from '../../../src/contract/action'
import type { Day } from '../../../src/contract/day'
import type { Grant } from '../../../src/contract/grant'
import type { Database, Document, Store } from '../rpc/database'

/** All the grants of one person; `_id` is the person, and `roles` what the index knows them by. */
export interface Grants extends Document {
  roles: Role[]
  /** Not there in what was stored before grants had scopes and terms. */
  grants?: Grant[]
}

/** Before any day that is asked about. */
const ALWAYS: Day = '2000-01-01'

function grantsIn({ roles, grants }: Grants): Grant[] {
  return grants ?? roles.map((role) => ({ role, scope: 'everything', from: ALWAYS, to: null, note: '' }))
}

export interface GrantsReader {
  of(person: string): Promise<Grant[]>
}

export function grantsReader(store: Store): GrantsReader {
  return {
    async of(person) {
      const found = await store.find<Grants>('grants', person)
      return found ? grantsIn(found) : []
    },
  }
}

export interface Holder {
  person: string
  grants: Grant[]
}

async function holders(database: Database, where: { roles?: Role }): Promise<Holder[]> {
  const found = await database.query<Grants>('grants', { where })
  return found.map((one) => ({ person: one._id, grants: grantsIn(one) }))
}

/** Everybody who holds a grant, by person. */
export async function everyHolder(database: Database): Promise<Holder[]> {
  return holders(database, {})
}

/** Whoever was made admin, for whatever term. */
export async function adminHolders(database: Database): Promise<Holder[]> {
  return holders(database, { roles: 'admin' })
}
