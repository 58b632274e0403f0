import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { useCurrentRelease } from '../../../features/current-release/use-current-release'
import { BackLink } from '../../../features/figure-origin/back-link'
import { TimeMachine } from '../../../features/time-machine/time-machine'

export default function PastPage() {
  const look = useLook()
  const { held, present, lookAt, returnToNow } = useCurrentRelease()
  return (
    <Page look={look}>
      <BackLink />
      <TimeMachine held={held} present={present} lookAt={lookAt} returnToNow={returnToNow} />
    </Page>
  )
}
