import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { ReleaseDesk } from '../../../features/release-desk/release-desk'
import { LocksLink } from '../../../features/release-locks/locks-link'
import '../../../styles/desk.scss'

export default function ReleasesPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <ReleaseDesk />
      <LocksLink />
    </Page>
  )
}
