import { Page } from '../../../components/page'
import { AnnouncementDesk } from '../../../features/announcement-desk/announcement-desk'
import { useLook } from '../../../features/appearance/use-look'
import { useCurrentRelease } from '../../../features/current-release/use-current-release'
import { BackLink } from '../../../features/figure-origin/back-link'
import '../../../styles/desk.scss'

export default function AnnouncementsPage() {
  const look = useLook()
  const { present } = useCurrentRelease()
  return (
    <Page look={look}>
      <BackLink />
      <AnnouncementDesk metrics={present?.release.definitions ?? []} />
    </Page>
  )
}
