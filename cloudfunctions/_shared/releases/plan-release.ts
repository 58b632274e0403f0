import type { Instant } from '../../../src/contract/day'
import type { NextRelease } from '../../../src/contract/release-standing'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { nextRelease, NOTHING_BESIDE } from './release'
import { releasesReader } from './releases.reader'
import { releasesWriter } from './releases.writer'

/**
 * Tells residents when the next release is planned, or with a time gone by why it is late; null takes that back.
 * Refuses with `conflict` while a release waits for its time, which says that itself (spec: P08).
 */
export async function planRelease(
  database: Database,
  { plan }: { plan: NextRelease | null },
  publisher: string,
  now: Instant,
): Promise<{ next: NextRelease | null }> {
  return database.transaction(async (store) => {
    const current = await releasesReader(store).current()
    if (current.next !== null && current.next.publishedAt > now)
      throw new Refusal('conflict', `${current.next.id} 已排定发布时间，居民看到的就是它的时间。`)
    const planned = { ...current, beside: { ...(current.beside ?? NOTHING_BESIDE), plan } }
    await releasesWriter(store).putCurrent(planned)
    const note = plan === null ? '' : `${plan.at} ${plan.note}`.trim()
    const about = { actor: publisher, action: 'releases.plan', target: plan?.at ?? '' }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note })
    return { next: nextRelease(planned, now) }
  })
}
