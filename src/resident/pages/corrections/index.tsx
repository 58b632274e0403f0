import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { SentCorrections } from '../../../features/corrections/sent-corrections'
import { BackLink } from '../../../features/figure-origin/back-link'

export default function CorrectionsPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <SentCorrections />
    </Page>
  )
}
