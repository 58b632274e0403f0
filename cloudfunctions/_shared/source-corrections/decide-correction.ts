import type { Input } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { SourceCorrection, sourceCorrections } from '../../../src/contract/source-corrections'
import { auditWriter } from '../audit/audit.writer'
import { personBehind } from '../people/identities.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { correctionShown } from './correction'
import { correctionThatIs } from './corrections.reader'
import { putCorrection } from './corrections.writer'

/**
 * Approves or refuses a correction another person proposed; approved, it holds for what comes from now on.
 * Refuses with `not-found`, `conflict` what was decided already, `forbidden` one's own.
 */
export async function decideCorrection(
  database: Database,
  { id, verdict, reason }: Input<typeof sourceCorrections, 'source-corrections.decide'>,
  person: string,
  now: Instant,
): Promise<SourceCorrection> {
  return database.transaction(async (store) => {
    const proposed = await correctionThatIs(store, id, 'proposed')
    if ((await personBehind(store, proposed.proposedBy)) === person)
      throw new Refusal('forbidden', '不能批准自己提出的规则，请由另一人批准。')
    const decided = { ...proposed, state: verdict, decidedBy: person, decidedAt: now, decision: reason }
    await putCorrection(store, decided)
    const note = `${verdict === 'approved' ? '批准' : '退回'}：${reason}`
    const about = { actor: person, action: 'source-corrections.decide', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note })
    return correctionShown(decided, person)
  })
}
