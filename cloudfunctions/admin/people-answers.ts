import type { audit } from '../../src/contract/audit'
import type { invitations } from '../../src/contract/invitation'
import type { people } from '../../src/contract/people'
import { showAudit } from '../_shared/audit/show-audit'
import { giveGrant } from '../_shared/people/give-grant'
import { makeInvitation } from '../_shared/people/make-invitation'
import { revokeGrant } from '../_shared/people/revoke-grant'
import { showGrants } from '../_shared/people/show-grants'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'

/** What the admin function answers about people and the audit. */
export function peopleAnswers(database: Database): Answers<typeof people & typeof invitations & typeof audit> {
  return {
    'grants.give': (input, call) => giveGrant(database, input, personOf(call), call.now),
    'grants.revoke': (input, call) => revokeGrant(database, input, personOf(call), call.now),
    'grants.show': (_, { now }) => showGrants(database, now),
    'invitations.make': (input, call) => makeInvitation(database, input, personOf(call), call.now),
    'audit.show': ({ after }) => showAudit(database, after),
  }
}
