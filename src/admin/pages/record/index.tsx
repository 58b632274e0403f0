import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { addressPart } from '../../../format/address-parts'
import { RecordSheet } from '../../../features/listing-desk/record-sheet'

export default function RecordPage() {
  const look = useLook()
  const id = addressPart(useRouter().params['id']) ?? ''
  return (
    <Page look={look}>
      <BackLink />
      <RecordSheet key={id} id={id} />
    </Page>
  )
}
