import type { Day, Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { entryWith, withEntries } from './current-listings'
import { isShown } from './listing-entry'
import { currentListings } from './listings.reader'
import { putCurrentListings } from './listings.writer'

/** Keeps that somebody says today (in China) that a listing is right; twice on a day is once. Refuses with `not-found`. */
export async function confirmListing(
  database: Database,
  { id }: { id: string },
  person: string,
  now: Instant,
): Promise<{ id: string; confirmedOn: Day }> {
  const confirmedOn = dayInChina(now)
  return database.transaction(async (store) => {
    const current = await currentListings(store)
    const entry = entryWith(current, id)
    if (entry === null || !isShown(entry)) throw new Refusal('not-found', '没有这个条目。')
    if (entry.confirmedOn === confirmedOn) return { id, confirmedOn }
    await putCurrentListings(store, withEntries(current, [{ ...entry, confirmedOn }], current.publishedAt ?? now))
    await auditWriter(store).add({
      at: now,
      actor: person,
      action: 'listings.confirm',
      target: id,
      outcome: 'done',
      note: confirmedOn,
    })
    return { id, confirmedOn }
  })
}
