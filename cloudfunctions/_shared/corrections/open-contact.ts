import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { opened } from './contact-cipher'
import { correctionsReader } from './corrections.reader'

/** How to reach whoever reported something, where they left it; the look is audited first. Refuses with `not-found`. */
export async function openContact(
  database: Database,
  { receipt }: { receipt: string },
  person: string,
  now: Instant,
): Promise<{ contact: string | null }> {
  const correction = await correctionsReader(database).correction(receipt)
  if (correction === null) throw new Refusal('not-found', '没有这个受理编号。')
  if (correction.contact === null) return { contact: null }
  const key = process.env['CORRECTION_CONTACT_KEY'] ?? ''
  await database.transaction((store) =>
    auditWriter(store).add({
      at: now,
      actor: person,
      action: 'corrections.contact',
      target: receipt,
      outcome: 'done',
      note: '',
    }),
  )
  return { contact: opened(correction.contact, receipt, key) }
}
