import type { Input } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { people } from '../../../src/contract/people'
import { auditWriter } from '../audit/audit.writer'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { otherLastingAdmins } from './admins.reader'
import { inWords, isLastingAdmin, without } from './grant'
import { grantsReader } from './grants.reader'
import { grantsWriter } from './grants.writer'
import { personBehind } from './identities.reader'
import { type Standing, standingOf } from './standing'

/**
 * Takes a role somewhere back, from the next call on. Refuses with `not-found`, and `conflict` for the last admin,
 * whoever asks.
 */
export async function revokeGrant(
  database: Database,
  { person: named, role, scope }: Input<typeof people, 'grants.revoke'>,
  admin: string,
  now: Instant,
): Promise<Standing> {
  const today = dayInChina(now)
  return database.transaction(async (store) => {
    await auditWriter(store).takeTurn()
    const person = await personBehind(store, named)
    const before = await grantsReader(store).of(person)
    const grant = before.find((one) => one.role === role && one.scope === scope)
    if (!grant) throw new Refusal('not-found', '这个人没有这项授权。')
    const after = without(before, grant)
    if (isLastingAdmin(before, today) && !isLastingAdmin(after, today)) {
      if ((await otherLastingAdmins(database, person, today)).length === 0)
        throw new Refusal('conflict', '这是最后一位管理员，不能收回；请先授权另一位。')
    }
    const why = { at: now, actor: admin, action: 'grants.revoke', note: inWords(grant) }
    await grantsWriter(store).change({ person, before, after }, why)
    return standingOf(person, after, today)
  })
}
