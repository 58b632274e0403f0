import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { ReportSheet } from '../../../features/reports/report-sheet'
import { addressPart } from '../../../format/address-parts'

export default function ReportPage() {
  const look = useLook()
  const id = addressPart(useRouter().params['id']) ?? ''
  return (
    <Page look={look}>
      <BackLink />
      <ReportSheet key={id} id={id} />
    </Page>
  )
}
