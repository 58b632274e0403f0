import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { Announcements } from '../../../features/announcements/announcements'
import { useLook } from '../../../features/appearance/use-look'
import { ReleaseGate } from '../../../features/current-release/release-gate'
import { ReleaseAge, ReleaseNotices } from '../../../features/current-release/release-standing'
import { useKeepsCurrent } from '../../../features/current-release/use-current-release'
import { BackLink } from '../../../features/figure-origin/back-link'
import { Counting } from '../../../features/figure-origin/counting'
import { Documentation } from '../../../features/figure-origin/documentation'
import { MetricSeries } from '../../../features/metric-series/metric-series'
import { useRegion } from '../../../features/metric-series/use-region'
import { PointSharing } from '../../../features/share-card/figure-sharing'
import { decoded } from '../../../format/addresses'
import { dayWords } from '../../../format/days'
import '../../../styles/series.scss'
import '../../../styles/series-rows.scss'

export default function MetricPage() {
  const look = useLook()
  useKeepsCurrent()
  const { metric = '', subject } = useRouter().params
  const chosen = useRegion((store) => store.subject)
  return (
    <Page look={look}>
      <BackLink />
      <ReleaseGate>
        {(held) => (
          <>
            <ReleaseNotices held={held} />
            <Announcements held={held} at={[`metric:${decoded(metric)}`, chosen ?? '', decoded(subject ?? '')]} />
            <MetricSeries
              release={held.release}
              metric={decoded(metric)}
              subject={subject === undefined ? null : decoded(subject)}
              look={look}
              sharing={(counted, day) => (
                <PointSharing
                  metric={decoded(metric)}
                  release={held.release.id}
                  subject={counted}
                  day={day}
                  words={`分享${dayWords(day)}的数`}
                />
              )}
              counting={(counted) => {
                const description = held.release.definitions.find((defined) => defined.metric === counted)
                return (
                  description && (
                    <>
                      <Counting description={description} />
                      <Documentation description={description} release={held.release} />
                    </>
                  )
                )
              }}
            />
            <ReleaseAge held={held} />
          </>
        )}
      </ReleaseGate>
    </Page>
  )
}
