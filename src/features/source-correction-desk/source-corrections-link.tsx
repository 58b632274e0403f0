import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { sourceCorrectionsPath } from '../../services/staff-routes'

/** Leads to what sources are known to say wrong, and what is done about it. */
export function SourceCorrectionsLink() {
  return <Way path={sourceCorrectionsPath()} words="来源更正" open={openPath} />
}
