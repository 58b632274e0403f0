import type { CorrectionCase, CorrectionStanding } from '../../../src/contract/corrections'
import type { Instant } from '../../../src/contract/day'
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

/** What waits for an answer, the case due first first. */
export async function showCorrections(database: Database, now: Instant): Promise<{ cases: CorrectionCase[] }> {
  const open = await openCases(database, MOST_SHOWN)
  const cases = await Promise.all(
    open.map(async (about) => caseOf(about, await correctionsIn(database, about), dayInChina(now))),
  )
  return { cases }
}
