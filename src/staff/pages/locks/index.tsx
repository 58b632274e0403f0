import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { useCurrentRelease } from '../../../features/current-release/use-current-release'
import { BackLink } from '../../../features/figure-origin/back-link'
import { LocksBoard } from '../../../features/release-locks/locks-board'
import '../../../styles/desk.scss'

export default function LocksPage() {
  const look = useLook()
  const { present } = useCurrentRelease()
  const { definitions = [], asOf = null, subjects = [] } = present?.release ?? {}
  return (
    <Page look={look}>
      <BackLink />
      <LocksBoard metrics={definitions} subjects={subjects} asOf={asOf} />
    </Page>
  )
}
