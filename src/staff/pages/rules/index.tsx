import { Page } from '../../../components/page'
import { RulesDesk } from '../../../features/anomaly-rules/rules-desk'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import '../../../styles/desk.scss'

export default function RulesPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <RulesDesk />
    </Page>
  )
}
