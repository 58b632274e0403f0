import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { EntryDesk } from '../../../features/entry/entry-desk'
import { BackLink } from '../../../features/figure-origin/back-link'
import { addressPart } from '../../../format/address-parts'
import '../../../styles/entry.scss'

export default function EntryPage() {
  const look = useLook()
  const { params } = useRouter()
  return (
    <Page look={look}>
      <BackLink />
      <EntryDesk subject={addressPart(params['subject'])} day={addressPart(params['day'])} />
    </Page>
  )
}
