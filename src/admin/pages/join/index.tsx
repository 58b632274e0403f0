import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { JoinForm } from '../../../features/people/join-form'

export default function JoinPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <JoinForm />
    </Page>
  )
}
