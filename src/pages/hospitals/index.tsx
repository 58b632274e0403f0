import { Page } from '../../components/page'
import { Announcements } from '../../features/announcements/announcements'
import { useLook } from '../../features/appearance/use-look'
import { useCurrentRelease } from '../../features/current-release/use-current-release'
import { HospitalsTab } from '../../features/hospital-list/hospitals-tab'
import { KeptFolds } from '../../features/kept-hospitals/kept-folds'
import { Star } from '../../features/kept-hospitals/star'
import { LicenceCheckLink } from '../../features/licence-check/licence-check-link'
import '../../styles/hospitals.scss'

export default function HospitalsPage() {
  const look = useLook()
  const { held } = useCurrentRelease()
  return (
    <Page look={look}>
      <Announcements held={held} at={['page:hospitals']} />
      <HospitalsTab kept={<KeptFolds />} starOf={(id, name) => <Star id={id} name={name} />} />
      <LicenceCheckLink />
    </Page>
  )
}
