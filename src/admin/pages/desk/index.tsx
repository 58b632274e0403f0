import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { AnnouncementDeskLink } from '../../../features/announcement-desk/announcement-desk-link'
import { AuditLink } from '../../../features/audit/audit-link'
import { CorrectionDeskLink } from '../../../features/correction-desk/correction-desk-link'
import { BackLink } from '../../../features/figure-origin/back-link'
import { DeskBoard, type DeskWay } from '../../../features/listing-desk/desk-board'
import { ImportsLink } from '../../../features/listing-import/imports-link'
import { SearchesLink } from '../../../features/missed-searches/searches-link'

const ways: readonly DeskWay[] = [
  {
    name: 'corrections',
    roles: ['listing-editor', 'listing-reviewer', 'checker'],
    link: <CorrectionDeskLink />,
  },
  { name: 'imports', roles: ['listing-editor', 'listing-reviewer'], link: <ImportsLink /> },
  { name: 'searches', roles: ['listing-editor', 'listing-reviewer'], link: <SearchesLink /> },
  { name: 'announcements', roles: ['admin', 'publisher'], link: <AnnouncementDeskLink /> },
  { name: 'audit', roles: ['admin', 'auditor'], link: <AuditLink /> },
]

export default function DeskPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <DeskBoard ways={ways} />
    </Page>
  )
}
