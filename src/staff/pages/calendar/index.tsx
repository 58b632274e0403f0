import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { CalendarDesk } from '../../../features/calendar-desk/calendar-desk'
import { BackLink } from '../../../features/figure-origin/back-link'
import '../../../styles/desk.scss'

export default function CalendarPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <CalendarDesk />
    </Page>
  )
}
