import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { addressPart } from '../../../format/address-parts'
import { ValueSheet } from '../../../features/value-history/value-sheet'
import '../../../styles/desk.scss'
import '../../../styles/entry.scss'

export default function ValuePage() {
  const look = useLook()
  const { params } = useRouter()
  const part = (name: string) => addressPart(params[name]) ?? ''
  return (
    <Page look={look}>
      <BackLink />
      <ValueSheet metric={part('metric')} subject={part('subject')} day={part('day')} />
    </Page>
  )
}
