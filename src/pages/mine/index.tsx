import { H1 } from '../../components/prim'
import { Page } from '../../components/page'
import { About } from '../../features/about/about'
import { Appearance } from '../../features/appearance/appearance'
import { useLook } from '../../features/appearance/use-look'
import { MyAccess } from '../../features/session/my-access'

export default function MinePage() {
  const look = useLook()
  return (
    <Page look={look}>
      <H1 className="title">我的</H1>
      <Appearance />
      <MyAccess />
      <About />
    </Page>
  )
}
