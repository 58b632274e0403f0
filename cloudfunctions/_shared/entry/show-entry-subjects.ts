import type { Day, Instant } from '../../../src/contract/day'
import type { Grant } from '../../../src/contract/grant'
import { seriesReader } from '../metrics/series.reader'
import { mayWork, placeOf } from '../people/grant'
import { allDuties } from '../reporting/duties.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { reportingSubjects } from './asked-metrics'
import { nameOfSubject } from '../organisations/subject-name'
import { bySubject } from './subject-order'

/** Whom somebody may report for today: what has ever reported, within their grants. */
export async function showEntrySubjects(
  database: Database,
  grants: readonly Grant[],
  now: Instant,
): Promise<{ today: Day; subjects: { subject: string; name: string }[] }> {
  const today = dayInChina(now)
  const { heads } = await seriesReader(database).recent()
  const { duties } = await allDuties(database)
  const own = reportingSubjects({ heads, duties }, today).filter((subject) =>
    mayWork(grants, ['reporter'], placeOf(subject), today),
  )
  return { today, subjects: own.sort(bySubject(today)).map((subject) => ({ subject, name: nameOfSubject(subject) })) }
}
