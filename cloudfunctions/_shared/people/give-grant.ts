import type { Input } from '../../../src/contract/action'
import type { Day, Instant } from '../../../src/contract/day'
import type { Grant } from '../../../src/contract/grant'
import type { people } from '../../../src/contract/people'
import { auditWriter } from '../audit/audit.writer'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { otherLastingAdmins } from './admins.reader'
import { grantFault, inWords, isLastingAdmin, isInForce, without } from './grant'
import { grantsReader } from './grants.reader'
import { grantsWriter } from './grants.writer'
import { personBehind } from './identities.reader'
import { type Standing, standingOf } from './standing'

export type GrantWish = Input<typeof people, 'grants.give'>

/** What is wished, from today on where nothing is said, or from when it holds already. */
function wished({ role, scope, from, to, note }: GrantWish, held: readonly Grant[], today: Day): Grant {
  const earlier = held.find((grant) => grant.role === role && grant.scope === scope)
  const begun = earlier && isInForce(earlier, today) ? earlier.from : today
  const grant = { role, scope, from: from ?? begun, to, note: note === '' ? (earlier?.note ?? '') : note }
  const fault = grantFault(grant)
  if (fault) throw new Refusal('invalid-input', '有内容填写不正确，请按提示修改。', [fault])
  return grant
}

/** Only the first admin, who holds no grant yet, makes themself a lasting one. */
function refuseOwn(admin: string, person: string, { role }: Grant, held: readonly Grant[], today: Day): void {
  if (admin !== person) return
  const isAdmin = held.some((grant) => grant.role === 'admin' && isInForce(grant, today))
  if (role !== 'admin' || isAdmin) throw new Refusal('conflict', '不能给自己授权，请由另一位管理员操作。')
}

/**
 * Gives a person a role somewhere for a term, or that role there another term. Refuses with `invalid-input`, and
 * `conflict` where somebody gives themself a role or no lasting admin would be left.
 */
export async function giveGrant(database: Database, wish: GrantWish, admin: string, now: Instant): Promise<Standing> {
  const today = dayInChina(now)
  return database.transaction(async (store) => {
    await auditWriter(store).takeTurn()
    const person = await personBehind(store, wish.person)
    const before = await grantsReader(store).of(person)
    const grant = wished(wish, before, today)
    refuseOwn(admin, person, grant, before, today)
    const after = [...without(before, grant), grant]
    if (grant.role === 'admin' && !isLastingAdmin(after, today)) {
      if ((await otherLastingAdmins(database, person, today)).length === 0)
        throw new Refusal('conflict', '至少要有一位长期有效的管理员，请先授权另一位。')
    }
    const isSame = before.some((one) => inWords(one) === inWords(grant) && one.note === grant.note)
    if (!isSame) {
      const why = { at: now, actor: admin, action: 'grants.give', note: inWords(grant) }
      await grantsWriter(store).change({ person, before, after }, why)
    }
    return standingOf(person, isSame ? before : after, today)
  })
}
