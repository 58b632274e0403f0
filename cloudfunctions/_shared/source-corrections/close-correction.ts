import type { Instant } from '../../../src/contract/day'
import type { SourceCorrection } from '../../../src/contract/source-corrections'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { correctionShown } from './correction'
import { correctionThatIs } from './corrections.reader'
import { putCorrection } from './corrections.writer'

/** Ends a correction for what comes from now on; what it corrected stays. Refuses with `not-found`, and `conflict` one not in force. */
export async function closeCorrection(
  database: Database,
  { id, reason }: { id: string; reason: string },
  person: string,
  now: Instant,
): Promise<SourceCorrection> {
  return database.transaction(async (store) => {
    const approved = await correctionThatIs(store, id, 'approved')
    const ended = { ...approved, state: 'ended' as const, endedAt: now }
    await putCorrection(store, ended)
    const about = { actor: person, action: 'source-corrections.close', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: reason })
    return correctionShown(ended, person)
  })
}
