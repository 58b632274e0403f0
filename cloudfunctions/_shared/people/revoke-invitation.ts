import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import type { Invitation } from './invitation'
import { invitationNamed } from './invitations.reader'
import { invitationsWriter } from './invitations.writer'

/**
 * Takes a code back before anybody uses it; once more changes nothing. Refuses with `not-found`, and `conflict` where
 * somebody was quicker.
 */
export async function revokeInvitation(
  database: Database,
  { id }: { id: string },
  admin: string,
  now: Instant,
): Promise<{ id: string }> {
  const named = await invitationNamed(database, id)
  await database.transaction(async (store) => {
    const invitation = named && (await store.find<Invitation>('invitations', named._id))
    if (!invitation) throw new Refusal('not-found', '没有这个邀请。')
    if (invitation.usedBy !== null) throw new Refusal('conflict', '邀请码已经有人用过，不能作废；可以收回那人的权限。')
    if (invitation.cancelledAt !== undefined) return
    await invitationsWriter(store).cancel(invitation, now)
    const about = { actor: admin, action: 'invitations.cancel', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: '' })
  })
  return { id }
}
