import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { listingDesk, ListingRevision } from '../../../src/contract/listing-revision'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { entryWith } from './current-listings'
import { changesBetween } from './field-changes'
import { questionsOf } from './listing-faults'
import { currentListings } from './listings.reader'
import { remindersOf } from './reminders'
import { told } from './revision'
import { revisionsIn, revisionsOf, revisionsReader } from './revisions.reader'

const MOST_WAITING = 100

/** A listing as people at the desk see it: its history, and what its latest open revision changes. Refuses with `not-found`. */
export async function showListing(
  database: Database,
  { id }: { id: string },
): Promise<Output<typeof listingDesk, 'listings.show'>> {
  const revisions = await revisionsOf(database, id)
  if (revisions.length === 0) throw new Refusal('not-found', '没有这个条目。')
  const current = await currentListings(database)
  const entry = entryWith(current, id)
  const inForce = revisions.find(({ number }) => number === entry?.revision) ?? null
  const open = revisions.find(({ state }) => ['draft', 'in-review', 'refused', 'scheduled'].includes(state))
  return {
    inForce: inForce && told(inForce),
    history: revisions.map(told),
    changes: open ? changesBetween(inForce?.content ?? null, open.content) : [],
    questions: open?.content ? questionsOf(current, id, open.content) : [],
  }
}

/** What others and what a revision changed since its base. Refuses with `not-found`. */
export async function showComparison(
  database: Database,
  { id, number }: { id: string; number: number },
): Promise<Output<typeof listingDesk, 'listings.compare'>> {
  const reader = revisionsReader(database)
  const revision = await reader.find(id, number)
  if (revision === null) throw new Refusal('not-found', '没有这一版。')
  const inForce = entryWith(await currentListings(database), id)?.revision ?? 0
  const contentOf = async (one: number) => (one === 0 ? null : ((await reader.find(id, one))?.content ?? null))
  const base = await contentOf(revision.base)
  return {
    inForce,
    theirs: changesBetween(base, await contentOf(inForce)),
    own: changesBetween(base, revision.content),
  }
}

/** What waits for a reviewer or for its time, the oldest first. */
export async function showQueue(database: Database): Promise<{ revisions: ListingRevision[] }> {
  return { revisions: (await revisionsIn(database, ['in-review', 'scheduled'], MOST_WAITING)).map(told) }
}

/** Listings that need somebody today in China. */
export async function showReminders(
  database: Database,
  now: Instant,
): Promise<Output<typeof listingDesk, 'listings.reminders'>> {
  return { reminders: remindersOf(await currentListings(database), dayInChina(now)) }
}
