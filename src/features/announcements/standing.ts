import type { Announcement } from '../../contract/announcement'
import { instantOf } from '../../services/clock'

/** The announcements for one of these places in their time: at `from` already, at `to` no longer; `at` in milliseconds. */
export function standingAt(
  announcements: readonly Announcement[],
  scopes: readonly string[],
  at: number,
): Announcement[] {
  const now = instantOf(at)
  return announcements.filter(({ scope, from, to }) => scopes.includes(scope) && from <= now && now < to)
}
