import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { ReportList } from '../../../features/reports/report-list'

export default function ReportsPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <ReportList />
    </Page>
  )
}
