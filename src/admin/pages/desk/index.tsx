import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { DeskBoard } from '../../../features/listing-desk/desk-board'

export default function DeskPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <DeskBoard>{null}</DeskBoard>
    </Page>
  )
}
