import type { Day, Instant } from '../../../src/contract/day'
import type { PublishedRelease } from '../../../src/contract/release'
import { endOfDayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { archived } from './release'
import { releaseInForceAt, releasesReader } from './releases.reader'
import { refuseWithdrawn } from './withdrawal.reader'

/** The release with an id, as it was published. Refuses with `not-found`; a scheduled one is not there yet (spec: P02); and with `withdrawn`. */
export async function archivedRelease(database: Database, id: string, now: Instant): Promise<PublishedRelease> {
  const found = await releasesReader(database).find(id)
  const release = archived(found)
  if (release === null || release.publishedAt > now) throw new Refusal('not-found', '没有这次发布，或者还没有公布。')
  await refuseWithdrawn(database, found, now)
  return release
}

/**
 * The release in force at the end of a civil day in China, or now where that is not over (spec: R07).
 * Refuses with `not-found` where nothing had been published by then, `withdrawn` where what was in
 * force then has been taken back since, `invalid-input` for a day to come.
 */
export async function releaseOn(database: Database, day: Day, now: Instant): Promise<PublishedRelease> {
  const end = endOfDayInChina(day)
  const found = await releaseInForceAt(database, end < now ? end : now)
  await refuseWithdrawn(database, found, now)
  const release = archived(found)
  if (release === null) throw new Refusal('not-found', '这一天还没有发布过数据，请选择更晚的日期。')
  return release
}
