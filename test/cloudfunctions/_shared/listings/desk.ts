import { approveListing } from '../../../../cloudfunctions/_shared/listings/approve-listing'
import { draftListing } from '../../../../cloudfunctions/_shared/listings/draft-listing'
import { submitListing } from '../../../../cloudfunctions/_shared/listings/submit-listing'
import type { Database } from '../../../../cloudfunctions/_shared/rpc/database'
import type { ListingContent, ListingRevision } from '../../../../src/contract/listing-revision'

export const NOW = '2020-11-27T10:00:00.000Z'
export const editor = 'cloudbase:listing-editor'
export const reviewer = 'cloudbase:listing-reviewer'

interface Wish {
  id?: string
  base?: number
  number?: number
  mergedInto?: string | null
  effectiveFrom?: string | null
  now?: string
}

export function drafted(database: Database, content: ListingContent | null, wish: Wish = {}): Promise<ListingRevision> {
  const { now = NOW, base = 0, mergedInto = null, effectiveFrom = null, ...named } = wish
  return draftListing(database, { content, base, mergedInto, effectiveFrom, reason: '登记', ...named }, editor, now)
}

export async function submitted(
  database: Database,
  content: ListingContent | null,
  wish: Wish = {},
): Promise<ListingRevision> {
  const { listing, number } = await drafted(database, content, wish)
  return submitListing(database, { id: listing, number }, editor, wish.now ?? NOW)
}

/** Drafted, submitted and approved by two people. */
export async function published(
  database: Database,
  content: ListingContent | null,
  wish: Wish = {},
): Promise<ListingRevision> {
  const { listing, number } = await submitted(database, content, wish)
  return approveListing(database, { id: listing, number }, reviewer, wish.now ?? NOW)
}
