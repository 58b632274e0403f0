import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { locksPath } from '../../services/staff-routes'

/** Leads to locked periods and the exceptions from them. */
export function LocksLink() {
  return <Way path={locksPath()} words="锁定与例外" open={openPath} />
}
