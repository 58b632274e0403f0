import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { NOTHING_BESIDE, type Release } from './release'
import { releasesReader } from './releases.reader'
import { releasesWriter } from './releases.writer'

/**
 * Takes a release whose time has not come out of its turn: it is an approved draft again, and residents read that it
 * is late and why. Refuses with `not-found`, and `conflict` for one that is in force or not scheduled.
 */
export async function unscheduleRelease(
  database: Database,
  { id, reason }: { id: string; reason: string },
  publisher: string,
  now: Instant,
): Promise<Release> {
  return database.transaction(async (store) => {
    const releases = releasesReader(store)
    const [release, current] = [await releases.find(id), await releases.current()]
    if (!release) throw new Refusal('not-found', '没有这个发布。')
    const { manifest, publishedAt } = release
    if (current.next?.id !== id || manifest === null || publishedAt === null)
      throw new Refusal('conflict', '这个发布没有在等时间。')
    if (publishedAt <= now) throw new Refusal('conflict', '发布时间已到，已经公布；要收回请走撤回。')
    const { checks: _, waivers: __, ...rest } = release
    const taken: Release = { ...rest, state: 'draft', manifest: null, manifestSha256: null, publishedAt: null }
    const writer = releasesWriter(store)
    await writer.put(taken)
    const plan = { at: publishedAt, note: reason }
    const beside = { ...(current.beside ?? NOTHING_BESIDE), plan, lastManifest: manifest.previous }
    await writer.putCurrent({ ...current, next: null, beside })
    const about = { actor: publisher, action: 'releases.unschedule', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', before: release.manifestSha256, note: reason })
    return taken
  })
}
