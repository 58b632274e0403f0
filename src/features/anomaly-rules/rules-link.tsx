import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { rulesPath } from '../../services/staff-routes'

/** Leads to the rules that raise doubts. */
export function RulesLink() {
  return <Way path={rulesPath()} words="核查规则" open={openPath} />
}
