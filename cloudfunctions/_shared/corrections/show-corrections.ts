import type { CorrectionCase, CorrectionStanding } from '../../../src/contract/corrections'
import type { Instant } from '../../../src/contract/day'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { caseOf, standingOf } from './correction'
import { correctionsIn, correctionsReader, openCases } from './corrections.reader'

const MOST_SHOWN = 100

/** How a correction stands, for whoever has its receipt. Refuses with `not-found`. */
export async function showCorrection(
  database: Database,
  { receipt }: { receipt: string },
): Promise<CorrectionStanding> {
  const reader = correctionsReader(database)
  const correction = await reader.correction(receipt)
  const about = correction && (await reader.about(correction.caseId))
  if (!correction || !about) throw new Refusal('not-found', '没有这个受理编号，请核对后再查。')
  return standingOf(correction, about)
}

/** What waits for an answer, the case due first first. */
export async function showCorrections(database: Database, now: Instant): Promise<{ cases: CorrectionCase[] }> {
  const open = await openCases(database, MOST_SHOWN)
  const cases = await Promise.all(
    open.map(async (about) => caseOf(about, await correctionsIn(database, about), dayInChina(now))),
  )
  return { cases }
}
