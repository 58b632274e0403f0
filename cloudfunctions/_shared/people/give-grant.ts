import type { Role } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Identity } from '../rpc/caller'
import type { Database } from '../rpc/database'
import { grantsReader } from './grants.reader'
import { grantsWriter } from './grants.writer'

/** Gives a person a role, once; gives back all the roles they now have. */
export async function giveGrant(
  database: Database,
  { person, role }: { person: Identity; role: Role },
  admin: Identity,
  now: Instant,
): Promise<{ person: Identity; roles: Role[] }> {
  return database.transaction(async (store) => {
    const held = await grantsReader(store).of(person)
    if (held.includes(role)) return { person, roles: held }
    const roles = [...held, role]
    await grantsWriter(store).put(person, roles)
    await auditWriter(store).add({
      at: now,
      actor: admin,
      action: 'grants.give',
      target: person,
      outcome: 'done',
      note: role,
    })
    return { person, roles }
  })
}
