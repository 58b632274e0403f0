import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { FindListing } from '../../../features/listing-desk/find-listing'

export default function FindPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <FindListing />
    </Page>
  )
}
