import type { Input } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { DefinitionVersion, definitions } from '../../../src/contract/definitions'
import { auditWriter } from '../audit/audit.writer'
import { nextInstant } from '../metrics/ledger.writer'
import { noteChange } from '../reporting/reporting.writer'
import { personBehind } from '../people/identities.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { versionShown } from './version'
import { waitingVersion } from './versions.reader'
import { putApproved, putVersion } from './versions.writer'

/**
 * Approves or refuses a definition another person proposed; approved, it stands in every release cut from now on.
 * Refuses with `not-found`, `conflict` what was decided already, `forbidden` one's own.
 */
export async function decideDefinition(
  database: Database,
  { id, verdict, reason }: Input<typeof definitions, 'definitions.decide'>,
  person: string,
  now: Instant,
): Promise<DefinitionVersion> {
  return database.transaction(async (store) => {
    const proposed = await waitingVersion(store, id)
    if ((await personBehind(store, proposed.proposedBy)) === person)
      throw new Refusal('forbidden', '不能批准自己提出的口径，请由另一人批准。')
    const at = await nextInstant(store, now)
    const decided = { ...proposed, state: verdict, decidedBy: person, decidedAt: at, decision: reason }
    await (verdict === 'approved' ? putApproved : putVersion)(store, decided)
    const { metric, from, title } = proposed
    if (verdict === 'approved')
      await noteChange(store, {
        at,
        kind: 'definition',
        about: `${metric} ${from}`,
        words: `${metric} 从 ${from} 起口径变化：${title}`,
      })
    const note = `${verdict === 'approved' ? '批准' : '退回'}：${reason}`
    const about = { actor: person, action: 'definitions.decide', target: id }
    await auditWriter(store).add({ at, ...about, outcome: 'done', note })
    return versionShown(decided, person)
  })
}
