import { Page } from '../../../components/page'
import { AnomaliesLink } from '../../../features/anomalies/anomalies-link'
import { RulesLink } from '../../../features/anomaly-rules/rules-link'
import { useLook } from '../../../features/appearance/use-look'
import { CalendarLink } from '../../../features/calendar-desk/calendar-link'
import { CheckingLink } from '../../../features/checking/checking-link'
import { CompletenessLink } from '../../../features/completeness/completeness-link'
import { DefinitionsLink } from '../../../features/definition-desk/definitions-link'
import { EntryLink } from '../../../features/entry/entry-link'
import { BackLink } from '../../../features/figure-origin/back-link'
import { FollowUpsLink } from '../../../features/follow-ups/follow-ups-link'
import { IntegrationLink } from '../../../features/integration/integration-link'
import { PivotLink } from '../../../features/pivot/pivot-link'
import { ReleasesLink } from '../../../features/release-desk/releases-link'
import { LocksLink } from '../../../features/release-locks/locks-link'
import { QuarantineLink } from '../../../features/quarantine/quarantine-link'
import { ReportsLink } from '../../../features/reports/reports-link'
import { SourceCorrectionsLink } from '../../../features/source-correction-desk/source-corrections-link'
import { SourcesLink } from '../../../features/source-status/sources-link'
import { DayBoard, type DayWay } from '../../../features/staff-day/day-board'
import '../../../styles/staff.scss'

const everybody = ['viewer', 'reporter', 'checker', 'publisher', 'dictionary', 'admin'] as const

const workers = ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'] as const

const ways: readonly DayWay[] = [
  { name: 'entry', roles: ['reporter'], own: true, link: <EntryLink /> },
  { name: 'checking', roles: ['checker'], link: <CheckingLink /> },
  { name: 'anomalies', roles: ['viewer', 'reporter', 'checker', 'publisher'], link: <AnomaliesLink /> },
  { name: 'follow-ups', roles: everybody, own: true, link: <FollowUpsLink /> },
  { name: 'completeness', roles: everybody, link: <CompletenessLink /> },
  { name: 'sources', roles: everybody, link: <SourcesLink /> },
  { name: 'reports', roles: workers, link: <ReportsLink /> },
  {
    name: 'quarantine',
    roles: ['viewer', 'reporter', 'checker', 'dictionary', 'admin'],
    link: <QuarantineLink />,
  },
  { name: 'integration', roles: workers, link: <IntegrationLink /> },
  { name: 'pivot', roles: workers, own: true, link: <PivotLink /> },
  { name: 'releases', roles: workers, link: <ReleasesLink /> },
  { name: 'locks', roles: workers, link: <LocksLink /> },
  { name: 'source-corrections', roles: workers, link: <SourceCorrectionsLink /> },
  { name: 'definitions', roles: workers, link: <DefinitionsLink /> },
  { name: 'rules', roles: workers, link: <RulesLink /> },
  { name: 'calendar', roles: workers, link: <CalendarLink /> },
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
