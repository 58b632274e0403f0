import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { ReleaseGate } from '../../../features/current-release/release-gate'
import { ReleaseAge, ReleaseNotices } from '../../../features/current-release/release-standing'
import { useKeepsCurrent } from '../../../features/current-release/use-current-release'
import { BackLink } from '../../../features/figure-origin/back-link'
import { RestatementsOf } from '../../../features/restatements/restatement-log'
import { addressPart } from '../../../format/address-parts'

export default function RestatementsPage() {
  const look = useLook()
  useKeepsCurrent()
  const { metric, subject } = useRouter().params
  const wanted = { metric: addressPart(metric), subject: addressPart(subject) }
  return (
    <Page look={look}>
      <BackLink />
      <ReleaseGate>
        {(held) => (
          <>
            <ReleaseNotices held={held} />
            <RestatementsOf release={held.release} wanted={wanted} />
            <ReleaseAge held={held} />
          </>
        )}
      </ReleaseGate>
    </Page>
  )
}
