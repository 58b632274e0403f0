import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { ImportBoard } from '../../../features/listing-import/import-board'
import { ImportSheet } from '../../../features/listing-import/import-sheet'
import { addressPart } from '../../../format/address-parts'

export default function ImportPage() {
  const look = useLook()
  const id = addressPart(useRouter().params['id'])
  return (
    <Page look={look}>
      <BackLink />
      {id ? <ImportSheet key={id} id={id} /> : <ImportBoard />}
    </Page>
  )
}
