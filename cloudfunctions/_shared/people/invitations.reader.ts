import type { Instant } from '../../../src/contract/day'
import type { Database, Store } from '../rpc/database'
import { codeHash, type Invitation } from './invitation'

/** The invitation a code stands for; null where it stands for none. */
export async function invitationOf(store: Store, code: string): Promise<Invitation | null> {
  return store.find<Invitation>('invitations', codeHash(code))
}

/** The invitation the audit calls so, as it stood a moment ago; null where there is none. */
export async function invitationNamed(database: Database, name: string): Promise<Invitation | null> {
  const [found] = await database.query<Invitation>('invitations', { where: { name }, limit: 1 })
  return found ?? null
}

/** What nobody used or took back and is not over at an instant (UTC), the one that is over first first. */
export async function openInvitations(database: Database, now: Instant): Promise<Invitation[]> {
  const where = { expiresAt: { after: now } }
  const found = await database.query<Invitation>('invitations', { where, order: ['expiresAt', 'asc'] })
  return found.filter(({ usedBy, cancelledAt }) => usedBy === null && cancelledAt === undefined)
}
