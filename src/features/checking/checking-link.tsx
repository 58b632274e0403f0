import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { checkingPath } from '../../services/staff-routes'

/** Leads to what waits for a checker. */
export function CheckingLink() {
  return <Way path={checkingPath()} words="核对" open={openPath} />
}
