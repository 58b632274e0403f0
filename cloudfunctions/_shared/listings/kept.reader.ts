import type { CorrectionTarget } from '../../../src/contract/corrections'
import type { Store } from '../rpc/database'
import { type CurrentListings, entryWith } from './current-listings'
import type { Kept } from './listing-places'
import { currentListings } from './listings.reader'
import { revisionsReader } from './revisions.reader'

/** What a listing says in force, as somebody works on it. */
export function keptIn(current: CurrentListings, id: string): Kept {
  return { id, contents: [entryWith(current, id)?.content ?? null] }
}

/** What a listing says in force and in one of its revisions, or in its first where no number is given and none is in force. */
export async function keptWith(store: Store, id: string, number?: number): Promise<Kept> {
  const current = await currentListings(store)
  const { contents } = keptIn(current, id)
  const asked = number ?? (contents[0] === null ? 1 : null)
  const revision = asked === null ? null : await revisionsReader(store).find(id, asked)
  const kept = { id, contents: [...contents, revision?.content ?? null] }
  return revision?.mergedInto ? { ...kept, target: keptIn(current, revision.mergedInto) } : kept
}

/** What a correction is about, as somebody works on it: a listing, or a number, which asks for everything. */
export function keptFor(current: CurrentListings, target: CorrectionTarget): Kept {
  return target.kind === 'hospital' ? keptIn(current, target.id) : { id: '', contents: [] }
}
