import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { CellSheet } from '../../../features/completeness/cell-sheet'
import { Matrix } from '../../../features/completeness/matrix'
import { BackLink } from '../../../features/figure-origin/back-link'
import { addressPart } from '../../../format/address-parts'
import '../../../styles/staff.scss'

export default function CompletenessPage() {
  const look = useLook()
  const { params } = useRouter()
  const subject = addressPart(params['subject'])
  const day = addressPart(params['day'])
  return (
    <Page look={look}>
      <BackLink />
      {subject !== null && day !== null ? <CellSheet subject={subject} day={day} /> : <Matrix />}
    </Page>
  )
}
