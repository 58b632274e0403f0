import type { Day } from '../../../src/contract/day'
import type { Grant } from '../../../src/contract/grant'
import type { Identity, Known } from '../rpc/caller'
import type { Database } from '../rpc/database'
import { isInForce } from './grant'
import { adminHolders, grantsReader } from './grants.reader'
import { personBehind } from './identities.reader'

function firstAdminship(today: Day): Grant {
  return { role: 'admin', scope: 'everything', from: today, to: today, note: '' }
}

/** Whether anybody is admin on a day. */
async function someAdmin(database: Database, today: Day): Promise<boolean> {
  const holders = await adminHolders(database)
  return holders.some(({ grants }) => grants.some((grant) => grant.role === 'admin' && isInForce(grant, today)))
}

/**
 * The person behind an identity and the grants they hold on a day. The identity in the environment variable
 * FIRST_ADMIN is admin while nobody else is.
 */
export function knownAs(database: Database): (identity: Identity, today: Day) => Promise<Known> {
  const firstAdmin = process.env['FIRST_ADMIN']
  return async (identity, today) => {
    const person = await personBehind(database, identity)
    const held = await grantsReader(database).of(person)
    const grants = held.filter((grant) => isInForce(grant, today))
    const isFirst = identity === firstAdmin && !grants.some(({ role }) => role === 'admin')
    if (!isFirst || (await someAdmin(database, today))) return { person, grants }
    return { person, grants: [...grants, firstAdminship(today)] }
  }
}
