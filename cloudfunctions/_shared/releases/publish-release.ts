import type { Instant } from '../../../src/contract/day'
import type { PublishedRelease } from '../../../src/contract/release'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { APPROVALS_NEEDED, type Current, inForce, published, type Release } from './release'
import { releasesReader } from './releases.reader'
import { releasesWriter } from './releases.writer'

/** Where invented numbers may be published: an environment that says so, and never production. */
const MAY_PUBLISH_SYNTHETIC = 'demonstration'

function publishable(release: Release | null): Release {
  if (!release) throw new Refusal('not-found', '没有这个发布。')
  if (release.content.synthetic && process.env['ENVIRONMENT_PURPOSE'] !== MAY_PUBLISH_SYNTHETIC)
    throw new Refusal('forbidden', '含有演示数据，这个环境不能发布。')
  if (release.state !== 'draft') throw new Refusal('conflict', '这个发布已经发布过了。')
  if (release.approvals.length < APPROVALS_NEEDED)
    throw new Refusal('conflict', `需要两人审批，现在有 ${release.approvals.length} 人。`)
  return release
}

function followed(current: Current, following: PublishedRelease, now: Instant): Current {
  const release = inForce(current, now)
  return following.publishedAt <= now
    ? { _id: 'current', release: following, next: null }
    : { _id: 'current', release, next: following }
}

function publishInstant(asked: Instant | undefined, now: Instant): Instant {
  if (asked === undefined) return now
  if (asked >= now) return asked
  throw new Refusal('invalid-input', '发布时间不能早于现在。', [{ path: 'publishAt', message: `不早于 ${now}` }])
}

/**
 * Publishes an approved release, at once or at an instant (UTC). The document readers get is
 * replaced in the transaction that archives the release (spec: P03). Refuses with `not-found`,
 * `invalid-input` and `conflict`: not approved, published already, or another one waits for its time.
 */
export async function publishRelease(
  database: Database,
  id: string,
  asked: Instant | undefined,
  publisher: string,
  now: Instant,
): Promise<PublishedRelease> {
  const publishAt = publishInstant(asked, now)
  return database.transaction(async (store) => {
    const releases = releasesReader(store)
    const release = publishable(await releases.find(id))
    const current = await releases.current()
    const previous = inForce(current, now)
    if (current.next !== null && current.next !== previous)
      throw new Refusal('conflict', `${current.next.id} 已排定发布时间，请在它发布之后再发布。`)
    if (previous !== null && previous.cutOff >= release.content.cutOff)
      throw new Refusal('conflict', `${previous.id} 的数据比这一个新，请重新生成。`)
    const following = published(release, previous, publishAt)
    const { manifest, manifestSha256 } = following
    const writer = releasesWriter(store)
    await writer.put({ ...release, state: 'published', manifest, manifestSha256, publishedAt: publishAt })
    await writer.putCurrent(followed(current, following, now))
    await auditWriter(store).add({
      at: now,
      actor: publisher,
      action: 'releases.publish',
      target: id,
      outcome: 'done',
      note: manifestSha256,
    })
    return following
  })
}
