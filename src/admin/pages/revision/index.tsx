import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { addressPart } from '../../../format/address-parts'
import { RevisionSheet } from '../../../features/listing-desk/revision-sheet'

export default function RevisionPage() {
  const look = useLook()
  const { params } = useRouter()
  const id = addressPart(params['id']) ?? ''
  const number = Number(params['number'])
  return (
    <Page look={look}>
      <BackLink />
      <RevisionSheet key={`${id}@${number}`} id={id} number={number} />
    </Page>
  )
}
