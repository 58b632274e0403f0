import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { CorrectionDesk } from '../../../features/correction-desk/correction-desk'
import { BackLink } from '../../../features/figure-origin/back-link'
import { useSession } from '../../../features/session/use-session'
import '../../../styles/desk.scss'

export default function CorrectionDeskPage() {
  const look = useLook()
  const { roles } = useSession()
  return (
    <Page look={look}>
      <BackLink />
      <CorrectionDesk roles={roles} />
    </Page>
  )
}
