import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { anomaliesPath } from '../../services/staff-routes'

/** Leads to what the rules found about the numbers. */
export function AnomaliesLink() {
  return <Way path={anomaliesPath()} words="疑点" open={openPath} />
}
