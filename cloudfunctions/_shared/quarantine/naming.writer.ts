import type { Instant } from '../../../src/contract/day'
import { knownAround } from '../metrics/known.reader'
import { nextInstant } from '../metrics/ledger.writer'
import { seriesWriter } from '../metrics/series.writer'
import { acceptance } from '../reports/acceptance'
import { daysConcerned, knownSeries } from '../reports/evaluation'
import { holdsAgainstKnown } from '../reports/holds-against-known'
import { type IdOfName, named } from '../reports/naming'
import { originOf } from '../reports/origin'
import type { SourceReport } from '../reports/report'
import { reportsReader } from '../reports/reports.reader'
import { reportsWriter } from '../reports/reports.writer'
import { statedFacts } from '../reports/stated-facts'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { mappingsOf } from './known-codes.reader'
import { bulletinsWithUnknownNames, idsOf } from './names.reader'

/** Observations under a name that became known are numbered apart from those the report brought first. */
const FIRST_NUMBER = 50_000

function newlyNamed(report: SourceReport, idOf: IdOfName): SourceReport | null {
  const statement = named(report.statement, idOf)
  const before = new Set(report.statement.hospitals.filter((one) => one.organisation !== null).map(({ name }) => name))
  const hospitals = statement.hospitals.filter((one) => one.organisation !== null && !before.has(one.name))
  const isSame = JSON.stringify(statement) === JSON.stringify(report.statement)
  return isSame ? null : { ...report, statement: { ...statement, figures: [], hospitals } }
}

/** Reads a bulletin's names again and adds what it says of those that are known now. Refuses with `conflict` what contradicts a known number. */
async function nameOne(database: Database, store: Store, id: string, idOf: IdOfName, now: Instant): Promise<boolean> {
  const report = await reportsReader(store).find(id)
  const fresh = report && newlyNamed(report, idOf)
  if (!report || !fresh) return false
  const at = await nextInstant(store, now)
  const days = daysConcerned(fresh.statement, report.period)
  const { recent, observations, epochOf } = await knownAround(database, store, days)
  const known = knownSeries(observations, at)
  const [doubt] = holdsAgainstKnown(statedFacts(fresh.statement), known, epochOf)
  if (doubt)
    throw new Refusal(
      'conflict',
      `它在 ${doubt.asOf ?? report.period} 已有别的数（${doubt.expected}），请先核对是不是同一家。`,
    )
  const { observations: added } = acceptance(fresh, known, at, FIRST_NUMBER)
  if (added.length > 0) await seriesWriter(store).add(recent, originOf(report, at), added)
  await reportsWriter(store).decide({ ...report, statement: named(report.statement, idOf) })
  return true
}

/** Reads the bulletins again in which a source prints a name that is known now; inside the transaction that says so. */
export async function nameAgain(
  database: Database,
  store: Store,
  source: string,
  idOf: IdOfName,
  now: Instant,
): Promise<string[]> {
  const read: string[] = []
  for (const { report } of await bulletinsWithUnknownNames(database)) {
    if (report.source !== source) continue
    if (await nameOne(database, store, report._id, idOf, now)) read.push(report._id)
  }
  return read
}

async function nameIfAlike(database: Database, id: string, idOf: IdOfName, now: Instant): Promise<void> {
  try {
    await database.transaction((store) => nameOne(database, store, id, idOf, now))
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
  }
}

/**
 * Reads again whatever was accepted with a name that had been said before. What contradicts a known number stays under
 * the name it was printed with.
 */
export async function nameWhatIsKnown(database: Database, now: Instant): Promise<void> {
  const bulletins = await bulletinsWithUnknownNames(database)
  for (const source of new Set(bulletins.map(({ report }) => report.source))) {
    const idOf = idsOf(source, await mappingsOf(database, source))
    const own = bulletins.filter(({ report }) => report.source === source && newlyNamed(report, idOf) !== null)
    for (const { report } of own) await nameIfAlike(database, report._id, idOf, now)
  }
}
