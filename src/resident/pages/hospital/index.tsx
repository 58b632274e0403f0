import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { HospitalCorrections } from '../../../features/corrections/hospital-corrections'
import { reportUnreachable } from '../../../features/corrections/unreachable'
import { BackLink } from '../../../features/figure-origin/back-link'
import { Remembered } from '../../../features/kept-hospitals/remembered'
import { HospitalSheet } from '../../../features/hospital/hospital-sheet'
import { addressPart } from '../../../format/address-parts'
import '../../../styles/hospitals.scss'

export default function HospitalPage() {
  const look = useLook()
  const id = addressPart(useRouter().params['id']) ?? ''
  return (
    <Page look={look}>
      <BackLink />
      <HospitalSheet
        key={id}
        id={id}
        correcting={(told) => <HospitalCorrections told={told} />}
        starring={(name) => <Remembered id={id} name={name} />}
        onUnreachable={reportUnreachable}
      />
    </Page>
  )
}
