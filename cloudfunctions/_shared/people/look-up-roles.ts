import type { Role } from '../../../src/contract/action'
import type { Identity } from '../rpc/caller'
import type { Database } from '../rpc/database'
import { grantsReader, someAdminExists } from './grants.reader'

/**
 * The roles granted to a person. The identity in the environment variable FIRST_ADMIN is admin
 * while nobody else has been made one.
 */
export function rolesOf(database: Database): (person: Identity) => Promise<readonly Role[]> {
  const firstAdmin = process.env['FIRST_ADMIN']
  return async (person) => {
    const roles = await grantsReader(database).of(person)
    if (person !== firstAdmin || roles.includes('admin') || (await someAdminExists(database))) return roles
    return [...roles, 'admin']
  }
}
