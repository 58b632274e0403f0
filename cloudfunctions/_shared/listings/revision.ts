import type { Instant } from '../../../src/contract/day'
import type { ListingContent, ListingRevision } from '../../../src/contract/listing-revision'
import { type CurrentListings, entryWith, withEntries } from './current-listings'
import type { ListingEntry } from './listing-entry'
import type { Reading } from './readings'

/** A revision as it is kept; `reading` is worked out when it is approved. */
export interface StoredRevision extends ListingRevision {
  _id: string
  reading: Reading | null
  /** What came with an import is approved or refused with it only. */
  way: 'hand' | 'import'
}

export const revisionId = (listing: string, number: number): string => `${listing}@${String(number).padStart(6, '0')}`

type Wished = Pick<
  StoredRevision,
  'listing' | 'number' | 'base' | 'content' | 'mergedInto' | 'reason' | 'effectiveFrom' | 'proposedBy' | 'proposedAt'
>

/** A revision made by hand that nobody has looked at yet. */
export function draftOf(wished: Wished): StoredRevision {
  return {
    ...wished,
    _id: revisionId(wished.listing, wished.number),
    state: 'draft',
    reviewedBy: null,
    reviewedAt: null,
    reply: null,
    reading: null,
    way: 'hand',
  }
}

/** A revision without what is kept beside it. */
export function told({ _id, reading, way, ...revision }: StoredRevision): ListingRevision {
  return revision
}

/** The number of a listing's revision in force; 0 where there is none. */
export function inForceNumber(current: CurrentListings, listing: string): number {
  return entryWith(current, listing)?.revision ?? 0
}

/** What a revision makes of its listing's entry, and of the one that takes it in; throws where it would withdraw what is not there. */
function entriesFor(current: CurrentListings, revision: StoredRevision, now: Instant): Omit<ListingEntry, 'changed'>[] {
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
  return target === null ? [entry] : [entry, target]
}

/** The whole with revisions in force from now on, as one version. */
export function withRevisions(
  current: CurrentListings,
  revisions: readonly StoredRevision[],
  now: Instant,
): CurrentListings {
  const entries = revisions.flatMap((revision) => entriesFor(current, revision, now))
  const usual = Object.assign({}, ...revisions.map(({ reading }) => reading?.usual ?? {})) as Record<string, string>
  return withEntries(current, entries, now, usual)
}
