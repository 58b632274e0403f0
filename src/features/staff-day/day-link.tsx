import { Way } from '../../components/way'
import type { Role } from '../../contract/action'
import { dayPath, openPath } from '../../services/routes'

const staff: readonly Role[] = ['viewer', 'reporter', 'checker', 'publisher', 'dictionary', 'admin']

/** The way to the day's statistics for those who work on them. */
export function DayLink({ roles }: { roles: readonly Role[] | null }) {
  if (!roles?.some((role) => staff.includes(role))) return null
  return <Way path={dayPath()} words="每日统计" open={openPath} />
}
