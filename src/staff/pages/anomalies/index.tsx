import { Page } from '../../../components/page'
import { AnomalyInbox } from '../../../features/anomalies/anomaly-inbox'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import '../../../styles/desk.scss'

export default function AnomaliesPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <AnomalyInbox />
    </Page>
  )
}
