import type { CorrectionStanding, CorrectionTarget, WaitingCase } from '../../../src/contract/corrections'
import type { Instant } from '../../../src/contract/day'
import { type CurrentListings, entryWith } from '../listings/current-listings'
import { nameOf } from '../listings/listing-entry'
import { currentListings } from '../listings/listings.reader'
import { metricWithId } from '../metrics/registry'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { caseOf, standingOf } from './correction'
import { correctionsIn, correctionsReader, openCases } from './corrections.reader'

const MOST_SHOWN = 100

async function standingWith(database: Database, receipt: string): Promise<CorrectionStanding | null> {
  const reader = correctionsReader(database)
  const correction = await reader.correction(receipt)
  const about = correction && (await reader.about(correction.caseId))
  return correction && about ? standingOf(correction, about) : null
}

/** How corrections stand, for whoever has their receipts; receipts that do not exist are left out. */
export async function showStandings(
  database: Database,
  { receipts }: { receipts: readonly string[] },
): Promise<{ standings: CorrectionStanding[] }> {
  const found = await Promise.all(receipts.map((receipt) => standingWith(database, receipt)))
  return { standings: found.flatMap((one) => one ?? []) }
}

function nameIn(listings: CurrentListings, target: CorrectionTarget): string | null {
  if (target.kind === 'figure') return metricWithId(target.metric)?.name ?? null
  const entry = entryWith(listings, target.id)
  return entry && nameOf(entry)
}

/** What waits for an answer, the case due first first. */
export async function showCorrections(database: Database, now: Instant): Promise<{ cases: WaitingCase[] }> {
  const open = await openCases(database, MOST_SHOWN)
  const listings = await currentListings(database)
  const cases = await Promise.all(
    open.map(async (about) => ({
      ...caseOf(about, await correctionsIn(database, about), dayInChina(now)),
      name: nameIn(listings, about.target),
    })),
  )
  return { cases }
}
