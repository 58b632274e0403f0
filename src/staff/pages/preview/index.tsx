import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { ReleasePreview } from '../../../features/release-desk/release-preview'
import { addressPart } from '../../../format/address-parts'

export default function PreviewPage() {
  const look = useLook()
  const token = addressPart(useRouter().params['token']) ?? ''
  return (
    <Page look={look}>
      <BackLink />
      <ReleasePreview token={token} />
    </Page>
  )
}
