import type { Instant } from '../../../src/contract/day'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { inForce, type Release } from './release'
import { releasesReader } from './releases.reader'
import { withdrawalWords, withdrawnOf } from './withdrawal'

/** Refuses with `withdrawn` a release that was taken back: when, why, and what holds instead (spec: E36). */
export async function refuseWithdrawn(database: Database, release: Release | null, now: Instant): Promise<void> {
  const withdrawn = release && withdrawnOf(release)
  if (!withdrawn) return
  const holds = inForce(await releasesReader(database).current(), now)
  throw new Refusal('withdrawn', withdrawalWords(withdrawn, holds?.id ?? null))
}

/** A release that can be withdrawn at an instant (UTC), its id having been typed. Refuses as the use cases do. */
export function withdrawable(release: Release | null, confirm: string, now: Instant): Release {
  if (!release) throw new Refusal('not-found', '没有这个发布。')
  if (release.withdrawal) throw new Refusal('conflict', '这个发布已经撤回。')
  if (release.publishedAt === null) throw new Refusal('conflict', '还没有公布，不用撤回；草稿可以放弃。')
  if (release.publishedAt > now) throw new Refusal('conflict', '还没有到发布时间，请取消排定。')
  if (confirm !== release._id)
    throw new Refusal('invalid-input', '输入的发布编号不同，请核对。', [
      { path: 'confirm', message: '应是要撤回的发布编号' },
    ])
  return release
}
