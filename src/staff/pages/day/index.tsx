import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { DayBoard, type DayWay } from '../../../features/staff-day/day-board'

const ways: readonly DayWay[] = []

export default function DayPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <DayBoard ways={ways} />
    </Page>
  )
}
