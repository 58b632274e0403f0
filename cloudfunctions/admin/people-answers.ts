import type { audit } from '../../src/contract/audit'
import type { invitations } from '../../src/contract/invitation'
import type { people } from '../../src/contract/people'
import { showAudit, showLatestAudit } from '../_shared/audit/show-audit'
import { giveGrant } from '../_shared/people/give-grant'
import { makeInvitation } from '../_shared/people/make-invitation'
import { revokeGrant } from '../_shared/people/revoke-grant'
import { revokeIdentity } from '../_shared/people/revoke-identity'
import { revokeInvitation } from '../_shared/people/revoke-invitation'
import { showGrants } from '../_shared/people/show-grants'
import { showInvitations } from '../_shared/people/show-invitations'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'

/** What the admin function answers about people and the audit. */
export function peopleAnswers(database: Database): Answers<typeof people & typeof invitations & typeof audit> {
  return {
    'grants.give': (input, call) => giveGrant(database, input, personOf(call), call.now),
    'grants.revoke': (input, call) => revokeGrant(database, input, personOf(call), call.now),
    'grants.show': (_, { now }) => showGrants(database, now),
    'identities.unbind': (input, call) => revokeIdentity(database, input, personOf(call), call.now),
    'invitations.show': (_, { now }) => showInvitations(database, now),
    'invitations.cancel': (input, call) => revokeInvitation(database, input, personOf(call), call.now),
    'invitations.make': (input, call) => makeInvitation(database, input, personOf(call), call.now),
    'audit.show': ({ after, before }) =>
      before === undefined ? showAudit(database, after) : showLatestAudit(database, before),
  }
}
