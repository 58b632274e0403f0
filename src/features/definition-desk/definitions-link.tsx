import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { definitionsPath } from '../../services/staff-routes'

/** Leads to what every metric counts, and since when. */
export function DefinitionsLink() {
  return <Way path={definitionsPath()} words="统计口径" open={openPath} />
}
