import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { releasesPath } from '../../services/staff-routes'

/** Leads to the release desk. */
export function ReleasesLink() {
  return <Way path={releasesPath()} words="发布台" open={openPath} />
}
