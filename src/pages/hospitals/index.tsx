import { Page } from '../../components/page'
import { useLook } from '../../features/appearance/use-look'
import { HospitalsTab } from '../../features/hospital-list/hospitals-tab'
import '../../styles/hospitals.scss'

export default function HospitalsPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <HospitalsTab />
    </Page>
  )
}
