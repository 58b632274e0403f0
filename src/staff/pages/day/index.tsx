import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { CheckingLink } from '../../../features/checking/checking-link'
import { CompletenessLink } from '../../../features/completeness/completeness-link'
import { EntryLink } from '../../../features/entry/entry-link'
import { BackLink } from '../../../features/figure-origin/back-link'
import { FollowUpsLink } from '../../../features/follow-ups/follow-ups-link'
import { IntegrationLink } from '../../../features/integration/integration-link'
import { PivotLink } from '../../../features/pivot/pivot-link'
import { QuarantineLink } from '../../../features/quarantine/quarantine-link'
import { ReportsLink } from '../../../features/reports/reports-link'
import { DayBoard, type DayWay } from '../../../features/staff-day/day-board'
import '../../../styles/staff.scss'

const everybody = ['viewer', 'reporter', 'checker', 'publisher', 'dictionary', 'admin'] as const

const ways: readonly DayWay[] = [
  { name: 'entry', roles: ['reporter'], link: <EntryLink /> },
  { name: 'checking', roles: ['checker'], link: <CheckingLink /> },
  { name: 'follow-ups', roles: everybody, link: <FollowUpsLink /> },
  { name: 'completeness', roles: everybody, link: <CompletenessLink /> },
  {
    name: 'integration',
    roles: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'],
    link: <IntegrationLink />,
  },
  { name: 'pivot', roles: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'], link: <PivotLink /> },
  { name: 'reports', roles: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'], link: <ReportsLink /> },
  { name: 'quarantine', roles: ['viewer', 'reporter', 'checker', 'dictionary', 'admin'], link: <QuarantineLink /> },
]

export default function DayPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <DayBoard ways={ways} />
    </Page>
  )
}
