import { Way } from '../../components/way'
import { auditPath, openPath } from '../../services/routes'

/** Leads to who did what, and what was refused. */
export function AuditLink() {
  return <Way path={auditPath()} words="审计" open={openPath} />
}
