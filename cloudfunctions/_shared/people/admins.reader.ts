import type { Day } from '../../../src/contract/day'
import type { Database } from '../rpc/database'
import { isInForce, isLastingAdmin } from './grant'
import { adminHolders, grantsReader } from './grants.reader'

/** Whether anybody was made admin and is it on a day. */
async function someAdmin(database: Database, today: Day): Promise<boolean> {
  const holders = await adminHolders(database)
  return holders.some(({ grants }) => grants.some((grant) => grant.role === 'admin' && isInForce(grant, today)))
}

/**
 * Whether one of these names, an identity or the person behind it, is that of FIRST_ADMIN and nobody else is admin:
 * then, and only then, it is admin without a grant.
 */
export async function isFirstAdmin(database: Database, names: readonly string[], today: Day): Promise<boolean> {
  const first = process.env['FIRST_ADMIN'] ?? ''
  return first !== '' && names.includes(first) && !(await someAdmin(database, today))
}

/** Whether a person is admin on a day. */
export async function isAdmin(database: Database, person: string, today: Day): Promise<boolean> {
  const grants = await grantsReader(database).of(person)
  const isGranted = grants.some((grant) => grant.role === 'admin' && isInForce(grant, today))
  return isGranted || isFirstAdmin(database, [person], today)
}

/**
 * Everybody but one person who is admin on a day and stays it. Whoever decides by it takes a turn of the audit
 * before, so that two admins who remove each other at once meet.
 */
export async function otherLastingAdmins(database: Database, person: string, today: Day): Promise<string[]> {
  const holders = await adminHolders(database)
  return holders.flatMap((one) => (one.person !== person && isLastingAdmin(one.grants, today) ? one.person : []))
}
