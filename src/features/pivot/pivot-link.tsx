import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { pivotPath } from '../../services/staff-routes'

/** Leads to metrics, subjects and periods as one table. */
export function PivotLink() {
  return <Way path={pivotPath()} words="数据透视" open={openPath} />
}
