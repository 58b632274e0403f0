import { Masthead } from '../../components/masthead'
import { Page } from '../../components/page'
import { Announcements } from '../../features/announcements/announcements'
import { useLook } from '../../features/appearance/use-look'
import { ReleaseGate } from '../../features/current-release/release-gate'
import { ReleaseAge, ReleaseNotices } from '../../features/current-release/release-standing'
import { useKeepsCurrent } from '../../features/current-release/use-current-release'
import { HeadlineBoard } from '../../features/headline-board/headline-board'
import { RestatementNotice } from '../../features/restatements/restatements-link'
import { PastLink } from '../../features/time-machine/past-link'
import { HowMade } from '../../features/about/how-made'

export default function OverviewPage() {
  const look = useLook()
  useKeepsCurrent()
  return (
    <Page look={look}>
      <ReleaseGate>
        {(held) => (
          <>
            <ReleaseNotices held={held} />
            <Announcements held={held} at={['page:overview']} />
            <Masthead week={held.release.week} asOf={held.release.asOf} />
            <ReleaseAge held={held} />
            <HeadlineBoard release={held.release} />
            <HowMade>
              <RestatementNotice restatements={held.release.restatements} />
              <PastLink />
            </HowMade>
          </>
        )}
      </ReleaseGate>
    </Page>
  )
}
