import type { Instant } from '../../../src/contract/day'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { CONTACT_DAYS, daysLater } from './correction'
import { casesClosedBy, correctionsIn } from './corrections.reader'
import { correctionsWriter, dropPhotos } from './corrections.writer'

/** Erases contacts and photos of cases closed 30 days ago or earlier; says of how many corrections. */
export async function dropContacts(database: Database, now: Instant): Promise<number> {
  let dropped = 0
  for (const about of await casesClosedBy(database, daysLater(dayInChina(now), -CONTACT_DAYS))) {
    await dropPhotos(database, about.receipts)
    dropped += await database.transaction(async (store) => {
      const writer = correctionsWriter(store)
      const left = (await correctionsIn(store, about)).filter(({ contact, hasPhoto }) => contact !== null || hasPhoto)
      for (const correction of left) await writer.put({ ...correction, contact: null, hasPhoto: false })
      await writer.putCase({ ...about, contactsDropped: true })
      return left.length
    })
  }
  return dropped
}
