import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { quarantinePath } from '../../services/staff-routes'

/** The way to codes nobody knows. */
export function QuarantineLink() {
  return <Way path={quarantinePath()} words="待识别" open={openPath} />
}
