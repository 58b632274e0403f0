import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { PivotBoard } from '../../../features/pivot/pivot-board'
import '../../../styles/desk.scss'
import '../../../styles/staff-tables.scss'

export default function PivotPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <PivotBoard />
    </Page>
  )
}
