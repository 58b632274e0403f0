import type { Instant } from '../../../src/contract/day'
import type { RevisionState } from '../../../src/contract/listing-revision'
import type { Database, Document, Store } from '../rpc/database'
import { revisionId, type StoredRevision } from './revision'

/** The last number given: to a revision of a listing, or to a listing of a kind. */
export interface LastNumber extends Document {
  number: number
}

export function revisionsReader(store: Store) {
  return {
    find: (listing: string, number: number) =>
      store.find<StoredRevision>('listing-revisions', revisionId(listing, number)),
    async lastNumber(of: string): Promise<number> {
      return (await store.find<LastNumber>('listing-numbers', of))?.number ?? 0
    },
  }
}

/** Every revision of a listing, the latest first. */
export function revisionsOf(database: Database, listing: string): Promise<StoredRevision[]> {
  return database.query<StoredRevision>('listing-revisions', { where: { listing }, order: ['number', 'desc'] })
}

/** Revisions made by hand that are in one of these states, the oldest first. */
export function revisionsIn(
  database: Database,
  states: readonly RevisionState[],
  limit: number,
): Promise<StoredRevision[]> {
  return database.query<StoredRevision>('listing-revisions', {
    where: { way: 'hand', state: { oneOf: states } },
    order: ['proposedAt', 'asc'],
    limit,
  })
}

/** What somebody wished by hand and what is not decided, or was refused; the latest first. */
export function openRevisionsOf(database: Database, person: string, limit: number): Promise<StoredRevision[]> {
  return database.query<StoredRevision>('listing-revisions', {
    where: { proposedBy: person, way: 'hand', state: { oneOf: ['draft', 'in-review', 'refused', 'scheduled'] } },
    order: ['proposedAt', 'desc'],
    limit,
  })
}

/** What was to take effect by an instant (UTC). */
export function revisionsDue(database: Database, by: Instant): Promise<StoredRevision[]> {
  return database.query<StoredRevision>('listing-revisions', {
    where: { state: 'scheduled', effectiveFrom: { atMost: by } },
    order: ['effectiveFrom', 'asc'],
  })
}
