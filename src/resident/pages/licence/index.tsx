import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { LicenceCheckForm } from '../../../features/licence-check/licence-check-form'

export default function LicencePage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <LicenceCheckForm />
    </Page>
  )
}
