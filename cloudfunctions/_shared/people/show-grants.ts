import type { Instant } from '../../../src/contract/day'
import type { PlaceNames } from '../../../src/contract/grant'
import { currentListings } from '../listings/listings.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { everyHolder } from './grants.reader'
import { everyBound } from './identities.reader'
import { placeNames } from './place-names'
import { type Standing, standingOf } from './standing'

/** Who holds or held what, by person, with every identity they come by. */
export async function showGrants(
  database: Database,
  now: Instant,
): Promise<{ people: (Standing & { identities: string[] })[]; places: PlaceNames }> {
  const bound = await everyBound(database)
  const identitiesOf = (person: string): string[] => [
    person,
    ...bound.filter((one) => one.person === person).flatMap(({ _id }) => identitiesOf(_id)),
  ]
  const holders = await everyHolder(database)
  const shown = holders.filter(({ grants }) => grants.length > 0)
  const scopes = shown.flatMap(({ grants }) => grants.map(({ scope }) => scope))
  return {
    places: placeNames(await currentListings(database), scopes),
    people: shown.map(({ person, grants }) => ({
      ...standingOf(person, grants, dayInChina(now)),
      identities: identitiesOf(person),
    })),
  }
}
