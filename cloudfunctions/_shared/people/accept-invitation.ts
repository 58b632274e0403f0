import type { Instant } from '../../../src/contract/day'
import type { Grant } from '../../../src/contract/grant'
import { auditWriter } from '../audit/audit.writer'
import type { Identity } from '../rpc/caller'
import { dayInChina } from '../rpc/clock'
import { countInHour } from '../rpc/counters'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { isAdmin } from './admins.reader'
import { grantFault } from './grant'
import { grantsReader } from './grants.reader'
import { grantsWriter } from './grants.writer'
import { bindIdentity } from './identities.writer'
import { personBehind } from './identities.reader'
import type { Invitation } from './invitation'
import { invitationOf } from './invitations.reader'
import { invitationsWriter } from './invitations.writer'
import { type Standing, standingOf } from './standing'

/** Codes one identity may try in an hour, right ones included. */
const TRIES = 10

/** Counted before the code is looked at, so that many tries at once are no more than the same one by one. */
async function countTry(database: Database, identity: Identity, now: Instant): Promise<void> {
  const tries = await database.transaction((store) => countInHour(store, ['invitations.accept', identity], now))
  if (tries > TRIES) throw new Refusal('conflict', `一小时内最多试 ${TRIES} 次，请稍后再试。`)
}

function usable(invitation: Invitation | null, now: Instant): Invitation {
  if (!invitation) throw new Refusal('not-found', '邀请码不对，请核对后再输入。')
  if (invitation.usedBy !== null) throw new Refusal('conflict', '这个邀请码已经用过，请管理员重新生成。')
  if (invitation.cancelledAt !== undefined) throw new Refusal('conflict', '这个邀请码已作废，请管理员重新生成。')
  if (invitation.expiresAt < now) throw new Refusal('conflict', '邀请码已过期（72 小时内有效），请管理员重新生成。')
  return invitation
}

/** The identity becomes another one of a person; what it did before counts as theirs from now on. */
async function bind(store: Store, invitation: Invitation, own: string, now: Instant): Promise<Standing> {
  const person = await personBehind(store, invitation.person ?? '')
  if (own === person) throw new Refusal('conflict', '您用这个账号已经可以进入，不需要邀请码。')
  if ((await grantsReader(store).of(own)).length > 0)
    throw new Refusal('conflict', '这个账号已有自己的授权，请管理员先收回再邀请。')
  await bindIdentity(store, own, person)
  const about = { actor: person, action: 'invitations.accept', target: person }
  await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: `${invitation.name}: ${own}` })
  return standingOf(person, await grantsReader(store).of(person), dayInChina(now))
}

/** The person gets the role of the invitation, from today on. */
async function grant(store: Store, { invitation, person, now }: Accepted): Promise<Standing> {
  const today = dayInChina(now)
  const { role, scope, to, note, name } = invitation
  if (role === null) throw new Error('an invitation to nothing')
  const given: Grant = { role, scope, from: today, to, note }
  if (grantFault(given)) throw new Refusal('conflict', '这项授权的期限已过，请管理员重新邀请。')
  const before = await grantsReader(store).of(person)
  if (before.some((one) => one.role === role && one.scope === scope))
    throw new Refusal('conflict', '您已经有这项授权，不需要邀请码。')
  const after = [...before, given]
  await grantsWriter(store).change(
    { person, before, after },
    { at: now, actor: person, action: 'invitations.accept', note: name },
  )
  return standingOf(person, after, today)
}

interface Accepted {
  invitation: Invitation
  person: string
  now: Instant
}

/** A code is worth what the word of who made it is: somebody who is admin still, and not oneself. */
async function refuseWithoutAdmin(database: Database, store: Store, { invitation, person, now }: Accepted) {
  const madeBy = await personBehind(store, invitation.madeBy)
  if (invitation.role !== null && madeBy === person)
    throw new Refusal('conflict', '不能给自己授权，请由另一位管理员邀请。')
  if (!(await isAdmin(database, madeBy, dayInChina(now))))
    throw new Refusal('conflict', '发出邀请的人已不是管理员，请重新索取邀请码。')
}

/**
 * Uses a code: once, by whoever comes first; the same identity again is told the same and nothing changes. Refuses with
 * `not-found` for a wrong code, and `conflict` for one that is used or over, or after too many tries.
 */
export async function acceptInvitation(
  database: Database,
  code: string,
  identity: Identity,
  now: Instant,
): Promise<Standing> {
  await countTry(database, identity, now)
  return database.transaction(async (store) => {
    await auditWriter(store).takeTurn()
    const person = await personBehind(store, identity)
    const found = await invitationOf(store, code)
    if (found?.usedBy === identity) return standingOf(person, await grantsReader(store).of(person), dayInChina(now))
    const invitation = usable(found, now)
    const accepted = { invitation, person, now }
    await refuseWithoutAdmin(database, store, accepted)
    await invitationsWriter(store).use(invitation, identity)
    return invitation.role === null ? bind(store, invitation, person, now) : grant(store, accepted)
  })
}
