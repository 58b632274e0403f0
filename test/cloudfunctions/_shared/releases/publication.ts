import { approveRelease } from '../../../../cloudfunctions/_shared/releases/approve-release'
import { cutRelease } from '../../../../cloudfunctions/_shared/releases/cut-release'
import { publishRelease } from '../../../../cloudfunctions/_shared/releases/publish-release'
import { currentRelease } from '../../../../cloudfunctions/_shared/releases/read-current-release'
import { releasesReader } from '../../../../cloudfunctions/_shared/releases/releases.reader'
import { receiveReport } from '../../../../cloudfunctions/_shared/reports/receive-report'
import type { Database } from '../../../../cloudfunctions/_shared/rpc/database'
import type { PublishedRelease } from '../../../../src/contract/release'
import { bulletin, delivery } from '../../../builders'

export const SATURDAY = '2020-11-28T01:00:00.000Z'
export const NEXT_SATURDAY = '2020-12-05T01:00:00.000Z'
export const [first, second] = [
  { person: 'cloudbase:publisher-1', role: 'publisher' as const },
  { person: 'cloudbase:publisher-2', role: 'publisher' as const },
]

/** A draft about one day, approved by two people. */
export async function approved(database: Database, asOf: string, uses: number, now: string): Promise<string> {
  await receiveReport(database, delivery(bulletin(asOf, [['health-card-uses', uses]])), now)
  const { _id } = await cutRelease(database, first.person, now)
  await approveRelease(database, _id, first, now)
  await approveRelease(database, _id, second, now)
  return _id
}

export async function publish(
  database: Database,
  id: string,
  now: string,
  publishAt?: string,
): Promise<PublishedRelease> {
  const confirm = (await releasesReader(database).find(id))?.content.asOf ?? ''
  return publishRelease(database, { id, confirm, publishAt }, first.person, now)
}

/** What a fresh instance answers a resident. */
export async function readAt(database: Database, now: string): Promise<PublishedRelease> {
  return currentRelease(releasesReader(database))(now)
}
