import { H1 } from '../../../components/prim'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'

export default function OpenDataPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <H1 className="title">开放数据</H1>
    </Page>
  )
}
