import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { ReleaseSheet } from '../../../features/release-desk/release-sheet'
import { addressPart } from '../../../format/address-parts'
import '../../../styles/archive.scss'
import '../../../styles/desk.scss'

export default function ReleasePage() {
  const look = useLook()
  const id = addressPart(useRouter().params['id']) ?? ''
  return (
    <Page look={look}>
      <BackLink />
      <ReleaseSheet key={id} id={id} />
    </Page>
  )
}
