import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { QuarantineBoard } from '../../../features/quarantine/quarantine-board'

export default function QuarantinePage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <QuarantineBoard />
    </Page>
  )
}
