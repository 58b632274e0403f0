import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { DefinitionsDesk } from '../../../features/definition-desk/definitions-desk'
import { BackLink } from '../../../features/figure-origin/back-link'
import '../../../styles/desk.scss'

export default function DefinitionsPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <DefinitionsDesk />
    </Page>
  )
}
