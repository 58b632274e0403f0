import type { Instant } from '../../../src/contract/day'
import type { Withdrawn } from '../../../src/contract/release-standing'
import { dayInChina } from '../rpc/clock'
import { Refusal } from '../rpc/refusal'
import type { Release } from './release'

/** What stays of a withdrawn release before everybody; null of any other. */
export function withdrawnOf({ _id: id, publishedAt, withdrawal }: Release): Withdrawn | null {
  if (!withdrawal || publishedAt === null) return null
  return { id, publishedAt, withdrawnAt: withdrawal.at, reason: withdrawal.reason }
}

function dayWords(instant: Instant): string {
  const [year, month, day] = dayInChina(instant).split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** That a release was withdrawn, when and why, and which one holds instead (null: none). */
export function withdrawalWords({ id, withdrawnAt, reason }: Withdrawn, inForce: string | null): string {
  const now = inForce === null ? '现在没有生效的发布。' : `现在生效的是发布 ${inForce}。`
  const why = /[。！？]$/.test(reason) ? reason : `${reason}。`
  return `发布 ${id} 已于 ${dayWords(withdrawnAt)} 撤回：${why}${now}`
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
