import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { opened, photoName } from './contact-cipher'
import { correctionsReader, photoOf } from './corrections.reader'

interface Look {
  action: 'corrections.contact' | 'corrections.photo'
  receipt: string
  person: string
  now: Instant
}

/** The look is audited before anything is seen. */
async function keepLook(database: Database, { action, receipt, person, now }: Look): Promise<string> {
  const about = { at: now, actor: person, action, target: receipt }
  await database.transaction((store) => auditWriter(store).add({ ...about, outcome: 'done', note: '' }))
  return process.env['CORRECTION_CONTACT_KEY'] ?? ''
}

/** How to reach whoever reported something, where they left it. Refuses with `not-found`. */
export async function openContact(
  database: Database,
  { receipt }: { receipt: string },
  person: string,
  now: Instant,
): Promise<{ contact: string | null }> {
  const correction = await correctionsReader(database).correction(receipt)
  if (correction === null) throw new Refusal('not-found', '没有这个受理编号。')
  if (correction.contact === null) return { contact: null }
  const key = await keepLook(database, { action: 'corrections.contact', receipt, person, now })
  return { contact: opened(correction.contact, receipt, key) }
}

/** The photo that came with a correction, a JPEG in base64, where there is one. Refuses with `not-found`. */
export async function openPhoto(
  database: Database,
  { receipt }: { receipt: string },
  person: string,
  now: Instant,
): Promise<{ photo: string | null }> {
  if ((await correctionsReader(database).correction(receipt)) === null)
    throw new Refusal('not-found', '没有这个受理编号。')
  const photo = await photoOf(database, receipt)
  if (photo === null) return { photo: null }
  const key = await keepLook(database, { action: 'corrections.photo', receipt, person, now })
  return { photo: opened(photo, photoName(receipt), key) }
}
