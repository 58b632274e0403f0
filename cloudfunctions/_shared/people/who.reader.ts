import type { Role } from '../../../src/contract/action'
import type { Who } from '../../../src/contract/entry'
import { isSourceId, sourceNames } from '../metrics/sources'
import type { Identity } from '../rpc/caller'
import type { Store } from '../rpc/database'
import { grantsReader } from './grants.reader'
import { personBehind } from './identities.reader'

const SYSTEM = 'source:'

/**
 * Who is behind an identity, as others may know: the role they did it in and what an admin noted of them. The
 * person's id only where `named`. A system that delivers is its source's name.
 */
export async function whoIs(store: Store, identity: Identity, role: Role, named: boolean): Promise<Who> {
  if (identity.startsWith(SYSTEM)) {
    const id = identity.slice(SYSTEM.length)
    return { role: 'system', note: isSourceId(id) ? sourceNames[id] : id }
  }
  const person = await personBehind(store, identity)
  const grants = await grantsReader(store).of(person)
  const note = grants.find((grant) => grant.role === role && grant.note !== '')?.note ?? ''
  return { role, note, ...(named ? { person } : {}) }
}
