import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { IntegrationLink } from '../../../features/integration/integration-link'
import { PivotLink } from '../../../features/pivot/pivot-link'
import { DayBoard, type DayWay } from '../../../features/staff-day/day-board'

const ways: readonly DayWay[] = [
  {
    name: 'integration',
    roles: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'],
    link: <IntegrationLink />,
  },
  { name: 'pivot', roles: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'], link: <PivotLink /> },
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
