import { Page } from '../../components/page'
import { useLook } from '../../features/appearance/use-look'
import { HospitalsTab } from '../../features/hospital-list/hospitals-tab'
import { KeptFolds } from '../../features/kept-hospitals/kept-folds'
import { Star } from '../../features/kept-hospitals/star'
import { LicenceCheckLink } from '../../features/licence-check/licence-check-link'
import '../../styles/hospitals.scss'

export default function HospitalsPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <HospitalsTab kept={<KeptFolds />} starOf={(id, name) => <Star id={id} name={name} />} />
      <LicenceCheckLink />
    </Page>
  )
}
