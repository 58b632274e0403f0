import type { Input } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { PublishedRelease } from '../../../src/contract/release'
import type { ReleaseCheck, releaseDesk, Waiver } from '../../../src/contract/release-desk'
import { auditWriter } from '../audit/audit.writer'
import { later } from '../rpc/clock'
import { noteChange } from '../reporting/reporting.writer'
import type { Database } from '../rpc/database'
import { mayHoldSynthetic } from '../rpc/purpose'
import { Refusal } from '../rpc/refusal'
import { APPROVALS_NEEDED, chainEnd, type Current, inForce, NOTHING_BESIDE, published, type Release } from './release'
import { unmet } from './release-checks'
import { checksOf } from './release-checks.reader'
import { releasesReader } from './releases.reader'
import { releasesWriter } from './releases.writer'

type Wish = Omit<Input<typeof releaseDesk, 'releases.publish'>, 'waivers'> & { waivers?: Waiver[] }

function publishable(release: Release | null, confirm: string): Release {
  if (!release) throw new Refusal('not-found', '没有这个发布。')
  if (release.content.synthetic && !mayHoldSynthetic())
    throw new Refusal('forbidden', '含有演示数据，这个环境不能发布。')
  if (release.state === 'discarded') throw new Refusal('conflict', '这个草稿已经放弃，请重新生成。')
  if (release.state !== 'draft') throw new Refusal('conflict', '这个发布已经发布过了。')
  if (release.approvals.length < APPROVALS_NEEDED)
    throw new Refusal('conflict', `需要两人审批，现在有 ${release.approvals.length} 人。`)
  if (release.content.asOf !== confirm)
    throw new Refusal('invalid-input', '输入的日期与数据截至日不同，请核对后再发布。', [
      { path: 'confirm', message: '应是这个发布的数据截至日' },
    ])
  return release
}

function followed(current: Current, following: PublishedRelease, now: Instant): Current {
  const releases =
    following.publishedAt <= now
      ? { release: following, next: null }
      : { release: inForce(current, now), next: following }
  return { ...current, ...releases, beside: { ...(current.beside ?? NOTHING_BESIDE), plan: null, lastManifest: null } }
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

function refuseOutOfTurn(current: Current, { content }: Release, now: Instant): void {
  const previous = inForce(current, now)
  if (current.next !== null && current.next !== previous)
    throw new Refusal('conflict', `${current.next.id} 已排定发布时间，请在它发布之后再发布。`)
  if (previous !== null && previous.cutOff >= content.cutOff)
    throw new Refusal('conflict', `${previous.id} 的数据比这一个新，请重新生成。`)
  if ((content.previous ?? null) !== (previous?.id ?? null))
    throw new Refusal('conflict', '生成这个发布之后，生效的发布变了，请重新生成。')
}

/** Each amber check needs a reason; those of others are not kept. */
function refuseUnmet(checks: readonly ReleaseCheck[], waivers: readonly Waiver[]): Waiver[] {
  const reds = unmet(checks)
  if (reds !== null) throw new Refusal('conflict', reds)
  const ambers = checks.filter(({ colour }) => colour === 'amber')
  const open = ambers.filter(({ id }) => !waivers.some(({ check }) => check === id))
  if (open.length > 0)
    throw new Refusal('conflict', `${open.map(({ explanation }) => explanation).join('')}仍要发布，请逐项写明理由。`)
  return waivers.filter(({ check }) => ambers.some(({ id }) => id === check))
}

/**
 * Publishes an approved release, at once or at an instant (UTC). The document readers get is
 * replaced in the transaction that archives the release (spec: P03); it keeps the checks it was published under.
 * Refuses with `not-found`, `invalid-input` (another day was typed) and `conflict`: not approved, published already,
 * a check unmet, or another one waits for its time.
 */
export async function publishRelease(
  database: Database,
  { id, confirm, publishAt: asked, waivers = [] }: Wish,
  publisher: string,
  now: Instant,
): Promise<PublishedRelease> {
  const publishAt = publishInstant(asked, now)
  return database.transaction(async (store) => {
    const releases = releasesReader(store)
    const release = publishable(await releases.find(id), confirm)
    const current = await releases.current()
    refuseOutOfTurn(current, release, now)
    const checks = await checksOf(database, store, release, now)
    const waived = refuseUnmet(checks, waivers)
    const following = published(release, chainEnd(current, now), publishAt)
    const { manifest, manifestSha256 } = following
    const writer = releasesWriter(store)
    const kept: Release = { ...release, state: 'published', manifest, manifestSha256, publishedAt: publishAt }
    await writer.put({ ...kept, checks, waivers: waived })
    await writer.putCurrent(followed(current, following, now))
    await noteChange(store, { at: now, kind: 'release', about: id, words: `发布 ${id}，数据截至 ${confirm}` })
    await auditWriter(store).add({
      at: now,
      actor: publisher,
      action: 'releases.publish',
      target: id,
      outcome: 'done',
      before: inForce(current, now)?.manifestSha256 ?? null,
      after: manifestSha256,
      note: [publishAt, ...waived.map(({ check, reason }) => `${check}：${reason}`)].join('；'),
    })
    return following
  })
}
