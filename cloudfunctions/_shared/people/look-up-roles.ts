import type { Day } from '../../../src/contract/day'
import type { Grant } from '../../../src/contract/grant'
import type { Identity, Known } from '../rpc/caller'
import type { Database } from '../rpc/database'
import { isFirstAdmin } from './admins.reader'
import { isInForce } from './grant'
import { grantsReader } from './grants.reader'
import { personBehind } from './identities.reader'

function firstAdminship(today: Day): Grant {
  return { role: 'admin', scope: 'everything', from: today, to: today, note: '' }
}

/**
 * The person behind an identity and the grants they hold on a day. The identity in the environment variable
 * FIRST_ADMIN is admin while nobody else is.
 */
export function knownAs(database: Database): (identity: Identity, today: Day) => Promise<Known> {
  return async (identity, today) => {
    const person = await personBehind(database, identity)
    const grants = (await grantsReader(database).of(person)).filter((grant) => isInForce(grant, today))
    const isAdmin = grants.some(({ role }) => role === 'admin')
    const isFirst = !isAdmin && (await isFirstAdmin(database, [identity, person], today))
    return { person, grants: isFirst ? [...grants, firstAdminship(today)] : grants }
  }
}
