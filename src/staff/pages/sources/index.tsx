import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { SourcesBoard } from '../../../features/source-status/sources-board'

export default function SourcesPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <SourcesBoard />
    </Page>
  )
}
