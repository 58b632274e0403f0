import type { Role } from '../../../src/contract/action'
import type { Day } from '../../../src/contract/day'
import type { Grant } from '../../../src/contract/grant'
import { mayWork, type Place } from '../people/grant'
import type { ListingContent } from './listing-entry'

/** A listing, and all it says where somebody works on it: before and after, where a change moves it. */
export interface Kept {
  /** '' for a new listing. */
  id: string
  contents: readonly (ListingContent | null)[]
  /** The listing it is merged into. */
  target?: Kept
}

/** An internet hospital stands at its own id and at the organisation it relies on, an organisation at its own. */
function placesOf(id: string, content: ListingContent): Place[] {
  if (content.kind === 'organisation') return [{ organisation: id, region: content.organisation.region }]
  const { physical, region } = content.hospital
  return [id, physical].map((organisation) => ({ organisation, region }))
}

/** Whether grants let their person do one of these roles' work on a listing, whatever it says; one that says nothing asks for everything. */
export function mayKeep(
  grants: readonly Grant[],
  roles: readonly Role[],
  { id, contents, target }: Kept,
  day: Day,
): boolean {
  if (target && !mayKeep(grants, roles, target, day)) return false
  const told = contents.filter((content) => content !== null)
  if (told.length === 0) return mayWork(grants, roles, null, day)
  return told.every((content) => placesOf(id, content).some((place) => mayWork(grants, roles, place, day)))
}

/** Picks what somebody may see among listings. */
export type Sees = (kept: Kept) => boolean

/** Who keeps all of them. */
export const seesAll: Sees = () => true
