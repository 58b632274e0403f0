import { Way } from '../../components/way'
import { auditPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'

/** Leads to who did what, and what was refused. */
export function AuditLink() {
  return <Way path={auditPath()} words="审计" open={openPath} />
}
