import type { CorrectionStanding } from '../../../src/contract/corrections'
import type { Database } from '../rpc/database'
import { standingOf } from './correction'
import { correctionsReader } from './corrections.reader'

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
