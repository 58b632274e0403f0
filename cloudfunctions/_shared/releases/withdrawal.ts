import type { Instant } from '../../../src/contract/day'
import type { Withdrawn } from '../../../src/contract/release-standing'
import type { Release } from './release'

/** What stays of a withdrawn release before everybody; null of any other. */
export function withdrawnOf({ _id: id, publishedAt, withdrawal }: Release): Withdrawn | null {
  if (!withdrawal || publishedAt === null) return null
  return { id, publishedAt, withdrawnAt: withdrawal.at, reason: withdrawal.reason }
}

/** Asia/Shanghai is eight hours ahead all year. */
const AHEAD_MS = 8 * 60 * 60 * 1000

function dayWords(instant: Instant): string {
  const inChina = new Date(Date.parse(instant) + AHEAD_MS)
  return `${inChina.getUTCFullYear()}年${inChina.getUTCMonth() + 1}月${inChina.getUTCDate()}日`
}

/** That a release was withdrawn, when and why, and which one holds instead (null: none). */
export function withdrawalWords({ id, withdrawnAt, reason }: Withdrawn, inForce: string | null): string {
  const now = inForce === null ? '现在没有生效的发布。' : `现在生效的是发布 ${inForce}。`
  const why = /[。！？]$/.test(reason) ? reason : `${reason}。`
  return `发布 ${id} 已于 ${dayWords(withdrawnAt)} 撤回：${why}${now}`
}
