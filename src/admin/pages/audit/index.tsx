import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { AuditTrail } from '../../../features/audit/audit-trail'
import { BackLink } from '../../../features/figure-origin/back-link'
import '../../../styles/desk.scss'

export default function AuditPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <AuditTrail />
    </Page>
  )
}
