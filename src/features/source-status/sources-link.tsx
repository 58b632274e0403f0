import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { sourcesPath } from '../../services/staff-routes'

export function SourcesLink() {
  return <Way path={sourcesPath()} words="数据来源" open={openPath} />
}
