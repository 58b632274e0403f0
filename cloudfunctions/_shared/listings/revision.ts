import type { Instant } from '../../../src/contract/day'
import type { ListingContent, ListingRevision } from '../../../src/contract/listing-revision'
import { type CurrentListings, entryWith, withEntries } from './current-listings'
import type { Reading } from './readings'

/** A revision as it is kept; `reading` is worked out when it is approved. */
export interface StoredRevision extends ListingRevision {
  _id: string
  reading: Reading | null
}

export const revisionId = (listing: string, number: number): string => `${listing}@${String(number).padStart(6, '0')}`

/** A revision without what is kept beside it. */
export function told({ _id, reading, ...revision }: StoredRevision): ListingRevision {
  return revision
}

/** The number of a listing's revision in force; 0 where there is none. */
export function inForceNumber(current: CurrentListings, listing: string): number {
  return entryWith(current, listing)?.revision ?? 0
}

/** The whole with a revision in force from now on; what takes a merged one in changes with it. Throws where one would withdraw, or merge, what is not there. */
export function withRevision(current: CurrentListings, revision: StoredRevision, now: Instant): CurrentListings {
  const { listing, number, content, mergedInto, reason, reading } = revision
  const before = entryWith(current, listing)
  const kept: ListingContent | null = content ?? before?.content ?? null
  if (kept === null) throw new Error(`${listing} is not there`)
  const entry = {
    id: listing,
    revision: number,
    content: kept,
    publishedAt: now,
    confirmedOn: before?.confirmedOn ?? null,
    mergedInto,
    withdrawn: content === null && mergedInto === null ? { reason, at: now } : null,
    syllables: reading?.syllables ?? before?.syllables ?? '',
  }
  const target = mergedInto === null ? null : entryWith(current, mergedInto)
  return withEntries(current, target === null ? [entry] : [entry, target], now, reading?.usual ?? {})
}
