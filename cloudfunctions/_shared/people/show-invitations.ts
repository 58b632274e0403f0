import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { invitations } from '../../../src/contract/invitation'
import { currentListings } from '../listings/listings.reader'
import type { Database } from '../rpc/database'
import { openInvitations } from './invitations.reader'
import { placeNames } from './place-names'

/** The codes that can still be used, by the names the audit has for them. */
export async function showInvitations(
  database: Database,
  now: Instant,
): Promise<Output<typeof invitations, 'invitations.show'>> {
  const open = await openInvitations(database, now)
  return {
    invitations: open.map(({ name: id, role, person, scope, to, note, expiresAt }) => ({
      id,
      role,
      person,
      scope,
      to,
      note,
      expiresAt,
    })),
    places: placeNames(
      await currentListings(database),
      open.map(({ scope }) => scope),
    ),
  }
}
