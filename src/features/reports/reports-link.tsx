import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { reportsPath } from '../../services/staff-routes'

/** The way to the reports that arrived. */
export function ReportsLink() {
  return <Way path={reportsPath()} words="上报批次" open={openPath} />
}
