import type { Instant } from '../../../src/contract/day'
import { reportsAcceptedBy } from '../reports/reports.reader'
import type { SourceReport } from '../reports/report'
import type { Database } from '../rpc/database'
import { type Link, linksOf, type LinkTransition } from './link'
import { statedLinks } from './stated-links'

/** Every link as known at an instant (UTC), and the reports that say so, in the order they were accepted. */
export async function linksKnownAt(
  database: Database,
  instant: Instant,
): Promise<{ links: Link[]; reports: SourceReport[]; transitions: LinkTransition[] }> {
  const reports = await reportsAcceptedBy(database, instant)
  const transitions = await database.query<LinkTransition>('link-transitions', { where: {} })
  return { links: linksOf(statedLinks(reports), transitions), reports, transitions }
}
