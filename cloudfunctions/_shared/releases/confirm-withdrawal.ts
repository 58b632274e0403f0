import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import { personBehind } from '../people/identities.reader'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { archived, type Current, inForce, NOTHING_BESIDE, type Release } from './release'
import { releasesReader, releasesUpTo } from './releases.reader'
import { releasesWriter } from './releases.writer'
import { withdrawnOf } from './withdrawal'
import { withdrawable } from './withdrawal.reader'

/** As many withdrawals stand beside the release in force, so that phones that kept one learn of it. */
const TOLD = 20
/** Releases looked at for one that was not withdrawn. */
const LOOKED_BEHIND = 50

/** The latest release but this one that still holds, as the transaction sees it. */
async function holding(database: Database, store: Store, withdrawn: string, now: Instant): Promise<Release | null> {
  for (const { _id } of await releasesUpTo(database, now, LOOKED_BEHIND)) {
    const release = _id === withdrawn ? null : await releasesReader(store).find(_id)
    if (release && !release.withdrawal) return release
  }
  return null
}

/** What readers get from then on: the chain of manifests keeps its end where that is withdrawn. */
async function without(
  database: Database,
  store: Store,
  current: Current,
  release: Release,
  now: Instant,
): Promise<Current> {
  const beside = current.beside ?? NOTHING_BESIDE
  const tombstone = withdrawnOf(release)
  const told = { ...beside, withdrawn: [...(tombstone ? [tombstone] : []), ...beside.withdrawn].slice(0, TOLD) }
  const shown = inForce(current, now)
  if (shown?.id !== release._id) return { ...current, beside: told }
  const isLast = current.next === null || current.next.id === release._id
  const lastManifest = isLast ? (beside.lastManifest ?? shown.manifestSha256) : beside.lastManifest
  const before = archived(await holding(database, store, release._id, now))
  return { ...current, release: before, next: isLast ? null : current.next, beside: { ...told, lastManifest } }
}

/**
 * Withdraws a release that another publisher proposed to withdraw. Nothing of it is deleted; in its place stands a
 * tombstone, and where it was in force the latest release not withdrawn is in force again (spec: P09, E36).
 * Refuses with `not-found`, `forbidden` for who proposed it, `invalid-input` and `conflict`.
 */
export async function confirmWithdrawal(
  database: Database,
  { id, confirm }: { id: string; confirm: string },
  publisher: string,
  now: Instant,
): Promise<{ id: string; inForce: string | null }> {
  return database.transaction(async (store) => {
    const releases = releasesReader(store)
    const release = withdrawable(await releases.find(id), confirm, now)
    if (!release.withdrawing) throw new Refusal('conflict', '还没有人提出撤回。')
    const { by, reason } = release.withdrawing
    if ((await personBehind(store, by)) === (await personBehind(store, publisher)))
      throw new Refusal('forbidden', '撤回要两个人：不能确认自己提出的撤回，请由另一位发布人确认。')
    const withdrawn: Release = { ...release, withdrawing: null, withdrawal: { reason, at: now } }
    const after = await without(database, store, await releases.current(), withdrawn, now)
    const writer = releasesWriter(store)
    await writer.put(withdrawn)
    await writer.putCurrent(after)
    const holds = inForce(after, now)
    await auditWriter(store).add({
      at: now,
      actor: publisher,
      action: 'releases.confirm-withdrawal',
      target: id,
      outcome: 'done',
      before: release.manifestSha256,
      after: holds?.manifestSha256 ?? null,
      note: reason,
    })
    return { id, inForce: holds?.id ?? null }
  })
}
