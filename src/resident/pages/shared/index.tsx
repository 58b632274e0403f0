import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { useCurrentRelease, useKeepsCurrent } from '../../../features/current-release/use-current-release'
import { BackLink } from '../../../features/figure-origin/back-link'
import { SharedFigure } from '../../../features/share-card/shared-figure'
import { addressPart } from '../../../format/address-parts'

export default function SharedPage() {
  const look = useLook()
  useKeepsCurrent()
  const { present, asking } = useCurrentRelease()
  const { metric, release, subject, day } = useRouter().params
  const wanted = {
    metric: addressPart(metric) ?? '',
    release: addressPart(release) ?? '',
    subject: addressPart(subject),
    day: addressPart(day),
  }
  return (
    <Page look={look}>
      <BackLink />
      <SharedFigure wanted={wanted} present={present} asking={asking} />
    </Page>
  )
}
