import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { releaseDesk } from '../../../src/contract/release-desk'
import type { Database } from '../rpc/database'
import { publishedBefore, releasesIn } from './listed-releases.reader'
import { inForce, nextRelease } from './release'
import { type Listed, summaryOf } from './release-stage'
import { releasesReader } from './releases.reader'

/** Releases on a page of the archive. */
const PAGE = 10
/** After every instant a release may be scheduled for. */
const LAST = '9999-12-31T23:59:59.999Z'

const latestFirst = (one: Listed, other: Listed): number => (one.content.cutOff < other.content.cutOff ? 1 : -1)

/** Drafts that are open, and a page of what was published or is scheduled, the latest first. */
export async function showReleases(
  database: Database,
  { before }: { before?: Instant | undefined },
  now: Instant,
): Promise<Output<typeof releaseDesk, 'releases.desk'>> {
  const current = await releasesReader(database).current()
  const holds = inForce(current, now)?.id ?? null
  const drafts = before === undefined ? await releasesIn(database, ['draft', 'discarded']) : []
  const published = await publishedBefore(database, before ?? LAST, PAGE + 1)
  return {
    open: drafts.sort(latestFirst).map((one) => summaryOf(one, holds, now)),
    archive: published.slice(0, PAGE).map((one) => summaryOf(one, holds, now)),
    older: published[PAGE]?.publishedAt ?? null,
    next: nextRelease(current, now),
    servedAt: now,
  }
}
