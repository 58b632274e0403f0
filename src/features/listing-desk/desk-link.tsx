import { Way } from '../../components/way'
import type { Role } from '../../contract/action'
import { deskPath, openPath } from '../../services/routes'

const keepers: readonly Role[] = ['listing-editor', 'listing-reviewer', 'checker', 'publisher', 'admin', 'auditor']

/** The way to the desk for those who have something to do there. */
export function DeskLink({ roles }: { roles: readonly Role[] | null }) {
  if (!roles?.some((role) => keepers.includes(role))) return null
  return <Way path={deskPath()} words="登记处" open={openPath} />
}
