import type { Instant } from '../../../src/contract/day'
import type { ImportStanding } from '../../../src/contract/listing-import'
import type { ImportedRow } from '../../../src/contract/listing-import'
import type { PlannedRow } from './imported-rows'
import type { Reading } from './readings'
import { revisionId, type StoredRevision } from './revision'

/** A row that changes something: which listing under which new number, from which revision. */
export interface Place {
  row: number
  listing: string
  number: number
  base: number
}

/** An import as it is kept; its revisions stand beside those made by hand, each named in `places`. */
export interface StoredImport extends ImportStanding {
  _id: string
  places: Place[]
}

export function countsOf(rows: readonly Pick<ImportedRow, 'outcome'>[]): ImportStanding['counts'] {
  const counts = { new: 0, changed: 0, same: 0, error: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

/** What of an import is told. */
export const standingFields = [
  'id',
  'state',
  'counts',
  'written',
  'of',
  'reason',
  'proposedBy',
  'proposedAt',
  'reviewedBy',
  'reply',
] as const satisfies readonly (keyof ImportStanding)[]

export function standingOf(stored: Omit<StoredImport, 'places'>): ImportStanding {
  return Object.fromEntries(standingFields.map((field) => [field, stored[field]])) as ImportStanding
}

/** The row as somebody sees it before it is kept. */
export function shownRow({ hospital, base, ...row }: PlannedRow): ImportedRow {
  return row
}

interface Proposal {
  reason: string
  person: string
  now: Instant
}

/** The revision of one planned row, in review with its import. */
export function revisionOf(
  place: Place,
  { hospital }: PlannedRow,
  reading: Reading | null,
  { reason, person, now }: Proposal,
): StoredRevision {
  const { listing, number, base } = place
  return {
    _id: revisionId(listing, number),
    listing,
    number,
    base,
    state: 'in-review',
    content: hospital && { kind: 'internet-hospital', hospital },
    mergedInto: null,
    reason,
    effectiveFrom: null,
    proposedBy: person,
    proposedAt: now,
    reviewedBy: null,
    reviewedAt: null,
    reply: null,
    reading,
    way: 'import',
  }
}
