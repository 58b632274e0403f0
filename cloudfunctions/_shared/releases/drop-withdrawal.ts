import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { releasesReader } from './releases.reader'
import { releasesWriter } from './releases.writer'

/** Ends the proposal to withdraw a release; any publisher may. Once more changes nothing. Refuses with `not-found`. */
export async function dropWithdrawal(
  database: Database,
  { id }: { id: string },
  publisher: string,
  now: Instant,
): Promise<{ id: string }> {
  return database.transaction(async (store) => {
    const release = await releasesReader(store).find(id)
    if (!release) throw new Refusal('not-found', '没有这个发布。')
    if (!release.withdrawing) return { id }
    await releasesWriter(store).put({ ...release, withdrawing: null })
    const about = { actor: publisher, action: 'releases.keep', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: release.withdrawing.reason })
    return { id }
  })
}
