import { H1 } from '../../../components/prim'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'

export default function PastPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <H1 className="title">看过去的发布</H1>
    </Page>
  )
}
