import { Page } from '../../components/page'
import { useLook } from '../../features/appearance/use-look'
import { HospitalsTab } from '../../features/hospital-list/hospitals-tab'
import { LicenceCheckLink } from '../../features/licence-check/licence-check-link'
import '../../styles/hospitals.scss'

export default function HospitalsPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <HospitalsTab />
      <LicenceCheckLink />
    </Page>
  )
}
