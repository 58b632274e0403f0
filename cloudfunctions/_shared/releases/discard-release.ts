import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { releasesReader } from './releases.reader'
import { releasesWriter } from './releases.writer'

/** Gives a draft up; it stays on the list as that. Once more changes nothing. Refuses with `not-found`, and `conflict` what is no draft. */
export async function discardRelease(
  database: Database,
  { id, reason }: { id: string; reason: string },
  publisher: string,
  now: Instant,
): Promise<{ id: string }> {
  return database.transaction(async (store) => {
    const release = await releasesReader(store).find(id)
    if (!release) throw new Refusal('not-found', '没有这个发布。')
    if (release.state === 'published') throw new Refusal('conflict', '只有草稿可以放弃；已排定的请先取消排定。')
    if (release.state === 'discarded') return { id }
    await releasesWriter(store).put({ ...release, state: 'discarded' })
    const about = { actor: publisher, action: 'releases.discard', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', before: release.sha256, note: reason })
    return { id }
  })
}
