import type { Instant } from '../../../src/contract/day'
import type { ImportStanding } from '../../../src/contract/listing-import'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { importWith } from './imports.reader'
import { putImport, settleRevisions } from './imports.writer'
import { standingOf, type StoredImport } from './listing-import'

/** Gives a whole import back, also one of which only a part has arrived. Refuses with `not-found`, and `conflict` where it was decided. */
export async function refuseImport(
  database: Database,
  { id, reply }: { id: string; reply: string },
  person: string,
  now: Instant,
): Promise<ImportStanding> {
  const refused = await database.transaction(async (store) => {
    const found = await importWith(store, id)
    if (found === null) throw new Refusal('not-found', '没有这次导入。')
    if (found.state === 'refused' && found.reviewedBy === person) return found
    if (found.state !== 'in-review' && found.state !== 'arriving')
      throw new Refusal('conflict', '这次导入不在待审之列。')
    const decided: StoredImport = { ...found, state: 'refused', reviewedBy: person, reply }
    await putImport(store, decided)
    await auditWriter(store).add({
      at: now,
      actor: person,
      action: 'imports.refuse',
      target: id,
      outcome: 'done',
      note: reply,
    })
    return decided
  })
  await settleRevisions(database, refused)
  return standingOf(refused)
}
