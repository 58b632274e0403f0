import type { Instant } from '../../../src/contract/day'
import type { Database } from '../rpc/database'
import type { Listed } from './release-stage'

const fields = [
  'state',
  'approvals',
  'publishedAt',
  'withdrawal',
  'content.week',
  'content.asOf',
  'content.cutOff',
  'content.synthetic',
]

/** Drafts and what became of them where that is not publication, in no order. */
export async function releasesIn(database: Database, states: readonly Listed['state'][]): Promise<Listed[]> {
  return database.query<Listed>('releases', { where: { state: { oneOf: states } }, fields })
}

/** Releases published before an instant (UTC) or at a time to come, the latest first. */
export async function publishedBefore(database: Database, before: Instant, limit: number): Promise<Listed[]> {
  return database.query<Listed>('releases', {
    where: { publishedAt: { atMost: before } },
    order: ['publishedAt', 'desc'],
    limit,
    fields,
  })
}
