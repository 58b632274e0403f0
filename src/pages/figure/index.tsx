import { useRouter } from '@tarojs/taro'
import { Page } from '../../components/page'
import { BackLink } from '../../features/figure-origin/back-link'
import { useLook } from '../../features/appearance/use-look'
import { ReleaseGate } from '../../features/current-release/release-gate'
import { ReleaseAge, ReleaseNotices } from '../../features/current-release/release-standing'
import { useKeepsCurrent } from '../../features/current-release/use-current-release'
import { FigureOrigin } from '../../features/figure-origin/figure-origin'
import { decoded } from '../../format/addresses'

export default function FigurePage() {
  const look = useLook()
  useKeepsCurrent()
  const { metric = '' } = useRouter().params
  return (
    <Page look={look}>
      <BackLink />
      <ReleaseGate>
        {(held) => (
          <>
            <ReleaseNotices held={held} />
            <FigureOrigin release={held.release} metric={decoded(metric)} />
            <ReleaseAge held={held} />
          </>
        )}
      </ReleaseGate>
    </Page>
  )
}
