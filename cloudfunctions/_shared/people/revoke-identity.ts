import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { personBehind } from './identities.reader'
import { unbindIdentity } from './identities.writer'

/**
 * Takes another way in back from a person, at the next call. What was done by it stays theirs, and the identity has no
 * role until it is given one. Refuses with `not-found`, and `conflict` for the identity a person came with first.
 */
export async function revokeIdentity(
  database: Database,
  { person: named, identity }: { person: string; identity: string },
  admin: string,
  now: Instant,
): Promise<{ person: string; identity: string }> {
  return database.transaction(async (store) => {
    await auditWriter(store).takeTurn()
    const person = await personBehind(store, named)
    if (identity === person) throw new Refusal('conflict', '这是本人最初的账号，不能解除绑定；可以收回权限。')
    if ((await personBehind(store, identity)) !== person)
      throw new Refusal('not-found', '这个账号没有绑定给这个人，请再看一次。')
    await unbindIdentity(store, identity)
    const about = { actor: admin, action: 'identities.unbind', target: person }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: identity })
    return { person, identity }
  })
}
