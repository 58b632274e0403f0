import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { CorrectionAsked } from '../../../features/corrections/correction-asked'
import { BackLink } from '../../../features/figure-origin/back-link'
import { decoded } from '../../../format/addresses'

export default function CorrectionPage() {
  const look = useLook()
  const params = useRouter().params
  return (
    <Page look={look}>
      <BackLink />
      <CorrectionAsked of={(name) => decoded(params[name] ?? '')} />
    </Page>
  )
}
