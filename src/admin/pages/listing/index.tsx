import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { hospitalFields } from '../../../contract/corrections'
import { addressPart } from '../../../format/address-parts'
import { ListingFormLoader } from '../../../features/listing-desk/listing-form-loader'

export default function ListingPage() {
  const look = useLook()
  const { params } = useRouter()
  const id = addressPart(params['id']) ?? null
  const kind = params['kind'] === 'organisation' ? 'organisation' : 'internet-hospital'
  const number = params['number'] === undefined ? null : Number(params['number'])
  const field = hospitalFields.find((one) => one === params['field']) ?? null
  return (
    <Page look={look}>
      <BackLink />
      <ListingFormLoader id={id} kind={kind} number={number} field={field} />
    </Page>
  )
}
