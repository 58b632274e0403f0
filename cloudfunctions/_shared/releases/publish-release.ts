import type { Instant } from '../../../src/contract/day'
import type { PublishedRelease } from '../../../src/contract/release'
import { auditWriter } from '../audit/audit.writer'
import { later } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { mayHoldSynthetic } from '../rpc/purpose'
import { Refusal } from '../rpc/refusal'
import { APPROVALS_NEEDED, type Current, inForce, published, type Release } from './release'
import { releasesReader } from './releases.reader'
import { releasesWriter } from './releases.writer'

function publishable(release: Release | null): Release {
  if (!release) throw new Refusal('not-found', '没有这个发布。')
  if (release.content.synthetic && !mayHoldSynthetic())
    throw new Refusal('forbidden', '含有演示数据，这个环境不能发布。')
  if (release.state !== 'draft') throw new Refusal('conflict', '这个发布已经发布过了。')
  if (release.approvals.length < APPROVALS_NEEDED)
    throw new Refusal('conflict', `需要两人审批，现在有 ${release.approvals.length} 人。`)
  return release
}

function followed(current: Current, following: PublishedRelease, now: Instant): Current {
  const releases =
    following.publishedAt <= now
      ? { release: following, next: null }
      : { release: inForce(current, now), next: following }
  return { ...current, ...releases }
}

/** A release that waits keeps others from being published, so it cannot wait for long. */
const FURTHEST_MS = 31 * 24 * 60 * 60 * 1000

function publishInstant(asked: Instant | undefined, now: Instant): Instant {
  if (asked === undefined) return now
  const latest = later(now, FURTHEST_MS)
  if (asked >= now && asked <= latest) return asked
  const message = `应在 ${now} 与 ${latest} 之间`
  throw new Refusal('invalid-input', '发布时间不能早于现在，也不能晚于 31 天之后。', [{ path: 'publishAt', message }])
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
    if ((release.content.previous ?? null) !== (previous?.id ?? null))
      throw new Refusal('conflict', '生成这个发布之后，又有别的发布公布了，请重新生成。')
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
      before: previous?.manifestSha256 ?? null,
      after: manifestSha256,
      note: publishAt,
    })
    return following
  })
}
