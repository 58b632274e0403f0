import type { Output, Role } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { listingDesk, ListingName, ListingRevision } from '../../../src/contract/listing-revision'
import { personBehind } from '../people/identities.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { entryWith } from './current-listings'
import { changesBetween } from './field-changes'
import { keptIn } from './kept.reader'
import { faultsOf, questionsOf } from './listing-faults'
import { type Sees, seesAll } from './listing-places'
import { currentListings } from './listings.reader'
import { remindersOf } from './reminders'
import { deedsFor } from './revision-deeds'
import { inForceNumber, type StoredRevision, told } from './revision'
import { openRevisionsOf, revisionsIn, revisionsOf, revisionsReader } from './revisions.reader'

const MOST_WAITING = 100
/** Read to find those that somebody for one place may see. */
const MOST_READ = 1_000

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

/** What one revision changes, against its base and against what is in force. Refuses with `not-found`. */
export async function showComparison(
  database: Database,
  { id, number }: { id: string; number: number },
  { person, roles }: { person: string; roles: readonly Role[] },
): Promise<Output<typeof listingDesk, 'listings.compare'>> {
  const reader = revisionsReader(database)
  const revision = await reader.find(id, number)
  if (revision === null) throw new Refusal('not-found', '没有这一版。')
  const current = await currentListings(database)
  const inForce = inForceNumber(current, id)
  const contentOf = async (one: number) => (one === 0 ? null : ((await reader.find(id, one))?.content ?? null))
  const base = await contentOf(revision.base)
  const now = revision.base === inForce ? base : await contentOf(inForce)
  const { content, mergedInto } = revision
  const isProposer = (await personBehind(database, revision.proposedBy)) === person
  const standing = revision.base === inForce ? 'in-force' : now === null ? 'gone' : 'overtaken'
  return {
    revision: told(revision),
    may: deedsFor(revision, { isProposer, roles }, standing),
    withImport: revision.way === 'import',
    inForce,
    current: now,
    theirs: changesBetween(base, now),
    own: mergedInto === null ? changesBetween(base, content) : [],
    faults: faultsOf(current, id, content, mergedInto),
    questions: content === null ? [] : questionsOf(current, id, content),
  }
}

/** Every listing by its name, in the order of their ids. */
export async function showNames(database: Database, sees: Sees = seesAll): Promise<{ names: ListingName[] }> {
  const current = await currentListings(database)
  const seen = current.entries.filter(({ id }) => sees(keptIn(current, id)))
  const names = seen.map(({ id, content, withdrawn, mergedInto }): ListingName => {
    const { name, region, synthetic } = content.kind === 'organisation' ? content.organisation : content.hospital
    const standing = withdrawn ? 'withdrawn' : mergedInto === null ? 'in-force' : 'merged'
    return { id, kind: content.kind, name, region, standing, synthetic }
  })
  return { names: names.sort((one, other) => (one.id < other.id ? -1 : 1)) }
}

/** The revisions of listings that somebody may see: of what is in force, and of what they say. */
async function seenAmong(database: Database, revisions: StoredRevision[], sees: Sees): Promise<ListingRevision[]> {
  const current = await currentListings(database)
  return revisions
    .filter(({ listing, content }) => sees({ id: listing, contents: [...keptIn(current, listing).contents, content] }))
    .slice(0, MOST_WAITING)
    .map(told)
}

/** What somebody has in hand, the latest first. */
export async function showOwn(
  database: Database,
  person: string,
  sees: Sees = seesAll,
): Promise<{ revisions: ListingRevision[] }> {
  return { revisions: await seenAmong(database, await openRevisionsOf(database, person, MOST_READ), sees) }
}

/** What waits for a reviewer or for its time, the oldest first. */
export async function showQueue(database: Database, sees: Sees = seesAll): Promise<{ revisions: ListingRevision[] }> {
  const waiting = await revisionsIn(database, ['in-review', 'scheduled'], MOST_READ)
  return { revisions: await seenAmong(database, waiting, sees) }
}

/** Listings that need somebody today in China. */
export async function showReminders(
  database: Database,
  now: Instant,
  sees: Sees = seesAll,
): Promise<Output<typeof listingDesk, 'listings.reminders'>> {
  const current = await currentListings(database)
  const reminders = remindersOf(current, dayInChina(now))
  return { reminders: reminders.filter(({ id }) => sees(keptIn(current, id))) }
}
