import type { ListingContent } from '../../../src/contract/listing-revision'
import type { Store } from '../rpc/database'
import { revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'

const prefixes = { 'internet-hospital': 'ih', organisation: 'org' } as const

/** Takes the next id for a new listing, such as ih-0061; inside the transaction that uses it. */
export async function takeListingId(store: Store, { kind }: ListingContent): Promise<string> {
  const prefix = prefixes[kind]
  const number = (await revisionsReader(store).lastNumber(prefix)) + 1
  await revisionsWriter(store).putLastNumber({ _id: prefix, number })
  return `${prefix}-${String(number).padStart(4, '0')}`
}

/** Takes the next number of a listing's revisions that no import has taken; inside the transaction that uses it. */
export async function takeRevisionNumber(store: Store, listing: string): Promise<number> {
  const reader = revisionsReader(store)
  let number = (await reader.lastNumber(listing)) + 1
  while ((await reader.find(listing, number)) !== null) number += 1
  await revisionsWriter(store).putLastNumber({ _id: listing, number })
  return number
}
