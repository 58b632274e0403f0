import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { BackLink } from '../../../features/figure-origin/back-link'
import { Announcements } from '../../../features/announcements/announcements'
import { useLook } from '../../../features/appearance/use-look'
import { FigureCorrection } from '../../../features/corrections/figure-correction'
import { ReleaseGate } from '../../../features/current-release/release-gate'
import { ReleaseAge, ReleaseNotices } from '../../../features/current-release/release-standing'
import { useKeepsCurrent } from '../../../features/current-release/use-current-release'
import { RestatementsLink } from '../../../features/restatements/restatements-link'
import { FigureSharing } from '../../../features/share-card/figure-sharing'
import { decoded } from '../../../format/addresses'
import { FigureOrigin } from '../../../features/figure-origin/figure-origin'

export default function FigurePage() {
  const look = useLook()
  useKeepsCurrent()
  const metric = decoded(useRouter().params['metric'] ?? '')
  return (
    <Page look={look}>
      <BackLink />
      <ReleaseGate>
        {(held) => (
          <>
            <ReleaseNotices held={held} />
            <Announcements held={held} at={[`metric:${metric}`]} />
            <FigureOrigin release={held.release} metric={metric}>
              <FigureSharing release={held.release} metric={metric} />
              {held.release.restatements.count > 0 && <RestatementsLink metric={metric} words="看这个数有没有修订过" />}
              <FigureCorrection release={held.release} metric={metric} />
            </FigureOrigin>
            <ReleaseAge held={held} />
          </>
        )}
      </ReleaseGate>
    </Page>
  )
}
