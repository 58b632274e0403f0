import type { Output } from '../../../src/contract/action'
import type { correctionDesk, CorrectionTarget } from '../../../src/contract/corrections'
import type { Instant } from '../../../src/contract/day'
import { type CurrentListings, entryWith } from '../listings/current-listings'
import { keptFor } from '../listings/kept.reader'
import { nameOf } from '../listings/listing-entry'
import { type Sees, seesAll } from '../listings/listing-places'
import { currentListings } from '../listings/listings.reader'
import { metricWithId } from '../metrics/registry'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { caseOf } from './correction'
import { correctionsIn, openCases, ratingsOf } from './corrections.reader'

const MOST_SHOWN = 100
/** Read to find those that somebody for one place may see. */
const MOST_READ = 1_000

function nameIn(listings: CurrentListings, target: CorrectionTarget): string | null {
  if (target.kind === 'figure') return metricWithId(target.metric)?.name ?? null
  const entry = entryWith(listings, target.id)
  return entry && nameOf(entry)
}

/** What waits for an answer, the case due first first, and what was said of earlier answers. */
export async function showWaitingCases(
  database: Database,
  now: Instant,
  sees: Sees = seesAll,
): Promise<Output<typeof correctionDesk, 'corrections.queue'>> {
  const listings = await currentListings(database)
  const open = (await openCases(database, MOST_READ)).filter(({ target }) => sees(keptFor(listings, target)))
  const cases = await Promise.all(
    open.slice(0, MOST_SHOWN).map(async (about) => ({
      ...caseOf(about, await correctionsIn(database, about), dayInChina(now)),
      name: nameIn(listings, about.target),
    })),
  )
  return { cases, ratings: await ratingsOf(database) }
}
