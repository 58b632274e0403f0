import type { Instant } from '../../../src/contract/day'
import type { Store } from '../rpc/database'
import type { Invitation } from './invitation'

export interface InvitationsWriter {
  add(invitation: Invitation): Promise<void>
  /** Once; nobody else can use it any more. */
  use(invitation: Invitation, identity: string): Promise<void>
  /** Nobody can use it any more. */
  cancel(invitation: Invitation, cancelledAt: Instant): Promise<void>
}

export function invitationsWriter(store: Store): InvitationsWriter {
  return {
    add: (invitation) => store.add('invitations', invitation),
    async use(invitation, usedBy) {
      const used: Invitation = { ...invitation, usedBy }
      await store.put('invitations', used)
    },
    async cancel(invitation, cancelledAt) {
      const cancelled: Invitation = { ...invitation, cancelledAt }
      await store.put('invitations', cancelled)
    },
  }
}
