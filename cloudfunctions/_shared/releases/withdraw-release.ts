import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { releasesReader } from './releases.reader'
import { releasesWriter } from './releases.writer'
import { withdrawable } from './withdrawal.reader'

/**
 * Proposes to withdraw a published release; residents see nothing of it before another publisher confirms it.
 * Refuses with `not-found`, `invalid-input` (another id was typed) and `conflict`.
 */
export async function withdrawRelease(
  database: Database,
  { id, reason, confirm }: { id: string; reason: string; confirm: string },
  publisher: string,
  now: Instant,
): Promise<{ id: string }> {
  return database.transaction(async (store) => {
    const release = withdrawable(await releasesReader(store).find(id), confirm, now)
    if (release.withdrawing) throw new Refusal('conflict', '已有人提出撤回，等另一位发布人确认。')
    await releasesWriter(store).put({ ...release, withdrawing: { by: publisher, reason, at: now } })
    const about = { actor: publisher, action: 'releases.withdraw', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', before: release.manifestSha256, note: reason })
    return { id }
  })
}
