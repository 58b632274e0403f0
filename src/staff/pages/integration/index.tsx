import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { IntegrationBoard } from '../../../features/integration/integration-board'
import '../../../styles/desk.scss'
import '../../../styles/staff-tables.scss'

export default function IntegrationPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <IntegrationBoard />
    </Page>
  )
}
