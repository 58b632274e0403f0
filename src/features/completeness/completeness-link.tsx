import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { completenessPath } from '../../services/staff-routes'

export function CompletenessLink() {
  return <Way path={completenessPath()} words="填报情况" open={openPath} />
}
