import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { ReleaseGate } from '../../../features/current-release/release-gate'
import { ReleaseAge, ReleaseNotices } from '../../../features/current-release/release-standing'
import { useKeepsCurrent } from '../../../features/current-release/use-current-release'
import { BackLink } from '../../../features/figure-origin/back-link'
import { Publishing } from '../../../features/figure-origin/publishing'
import { PointOrigin } from '../../../features/point-origin/point-origin'
import { PointSharing } from '../../../features/share-card/figure-sharing'
import { decoded } from '../../../format/addresses'
import '../../../styles/series.scss'
import '../../../styles/series-rows.scss'

export default function PointPage() {
  const look = useLook()
  useKeepsCurrent()
  const { metric = '', subject = '', day = '' } = useRouter().params
  return (
    <Page look={look}>
      <BackLink />
      <ReleaseGate>
        {(held) => (
          <>
            <ReleaseNotices held={held} />
            <PointOrigin
              release={held.release}
              metric={decoded(metric)}
              subject={decoded(subject)}
              day={decoded(day)}
              publishing={<Publishing release={held.release} />}
              sharing={
                <PointSharing
                  metric={decoded(metric)}
                  release={held.release.id}
                  subject={decoded(subject)}
                  day={decoded(day)}
                />
              }
            />
            <ReleaseAge held={held} />
          </>
        )}
      </ReleaseGate>
    </Page>
  )
}
