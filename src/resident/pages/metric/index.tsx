import { H1 } from '../../../components/prim'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'

export default function MetricPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <H1 className="title">走势</H1>
    </Page>
  )
}
