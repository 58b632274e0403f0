import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { CorrectionsDesk } from '../../../features/source-correction-desk/corrections-desk'
import '../../../styles/desk.scss'

export default function SourceCorrectionsPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <CorrectionsDesk />
    </Page>
  )
}
