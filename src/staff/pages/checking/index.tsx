import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { CheckingDesk } from '../../../features/checking/checking-desk'
import '../../../styles/desk.scss'
import '../../../styles/entry.scss'

export default function CheckingPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <CheckingDesk />
    </Page>
  )
}
