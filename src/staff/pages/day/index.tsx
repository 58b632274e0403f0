import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { ReleasesLink } from '../../../features/release-desk/releases-link'
import { LocksLink } from '../../../features/release-locks/locks-link'
import { DayBoard, type DayWay } from '../../../features/staff-day/day-board'

const ways: readonly DayWay[] = [
  {
    name: 'releases',
    roles: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'],
    link: <ReleasesLink />,
  },
  { name: 'locks', roles: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'], link: <LocksLink /> },
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
