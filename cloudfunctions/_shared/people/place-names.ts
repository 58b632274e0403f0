import type { PlaceNames, Scope } from '../../../src/contract/grant'
import { type CurrentListings, entryWith } from '../listings/current-listings'
import { nameOf } from '../listings/listing-entry'
import { organisationWithId } from '../organisations/organisations'

const KIND = 'organisation:'

function nameIn(listings: CurrentListings, id: string): string | null {
  const entry = entryWith(listings, id)
  return entry ? nameOf(entry) : (organisationWithId(id)?.name ?? null)
}

/** What the organisations of these scopes are called, as the register has it, else as bulletins print it. */
export function placeNames(listings: CurrentListings, scopes: readonly Scope[]): PlaceNames {
  const organisations = [...new Set(scopes)].filter((scope) => scope.startsWith(KIND))
  return Object.fromEntries(
    organisations.flatMap((scope) => {
      const name = nameIn(listings, scope.slice(KIND.length))
      return name === null ? [] : [[scope, name]]
    }),
  )
}
