import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { ReleaseGate } from '../../../features/current-release/release-gate'
import { ReleaseAge, ReleaseNotices } from '../../../features/current-release/release-standing'
import { useKeepsCurrent } from '../../../features/current-release/use-current-release'
import { BackLink } from '../../../features/figure-origin/back-link'
import { OpenData } from '../../../features/open-data/open-data'
import { dayOf } from '../../../format/instants'

export default function OpenDataPage() {
  const look = useLook()
  useKeepsCurrent()
  return (
    <Page look={look}>
      <BackLink />
      <ReleaseGate>
        {(held) => (
          <>
            <ReleaseNotices held={held} />
            <OpenData release={held.release} today={dayOf(held.servedAt)} />
            <ReleaseAge held={held} />
          </>
        )}
      </ReleaseGate>
    </Page>
  )
}
