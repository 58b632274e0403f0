import type { Input } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { invitations } from '../../../src/contract/invitation'
import { auditWriter } from '../audit/audit.writer'
import { dayInChina, later } from '../rpc/clock'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { grantFault, inWords } from './grant'
import { grantsReader } from './grants.reader'
import { personBehind } from './identities.reader'
import { codeHash, type Invitation, newCode, newName, VALID_MS } from './invitation'
import { invitationsWriter } from './invitations.writer'

export type InvitationWish = Input<typeof invitations, 'invitations.make'>

/** The person another way in is for; they hold or held something. */
async function invited(store: Store, named: string | undefined): Promise<string | null> {
  if (named === undefined) return null
  const person = await personBehind(store, named)
  if ((await grantsReader(store).of(person)).length > 0) return person
  throw new Refusal('not-found', '没有这个人，请先授权或邀请。')
}

function promised({ role, scope, to, note }: InvitationWish, now: Instant): string | null {
  if (role === undefined) return null
  const grant = { role, scope, from: dayInChina(now), to, note }
  const fault = grantFault(grant)
  if (fault) throw new Refusal('invalid-input', '有内容填写不正确，请按提示修改。', [fault])
  return inWords(grant)
}

/**
 * Makes a one-time code, for a role or for another way in of a person, and tells it this once; it can be used for
 * 72 hours. Refuses with `invalid-input`, and `not-found` for a person nobody knows.
 */
export async function makeInvitation(
  database: Database,
  wish: InvitationWish,
  admin: string,
  now: Instant,
): Promise<{ code: string; expiresAt: Instant }> {
  const promise = promised(wish, now)
  const code = newCode()
  const expiresAt = later(now, VALID_MS)
  await database.transaction(async (store) => {
    const { role = null, scope, to, note } = wish
    const person = await invited(store, wish.person)
    const kept = { role, person, scope, to, note, madeBy: admin, madeAt: now, expiresAt, usedBy: null }
    const invitation: Invitation = { _id: codeHash(code), name: newName(), ...kept }
    await invitationsWriter(store).add(invitation)
    const about = { actor: admin, action: 'invitations.make', target: invitation.name }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: promise ?? `for ${person ?? ''}` })
  })
  return { code, expiresAt }
}
