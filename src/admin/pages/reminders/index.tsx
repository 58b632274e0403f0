import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { ReminderRows } from '../../../features/listing-desk/reminder-rows'

export default function RemindersPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <ReminderRows />
    </Page>
  )
}
