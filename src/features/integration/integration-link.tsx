import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { integrationPath } from '../../services/staff-routes'

/** Leads to how hospitals and systems are connected. */
export function IntegrationLink() {
  return <Way path={integrationPath()} words="对接" open={openPath} />
}
