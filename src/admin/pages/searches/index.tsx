import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { MissedSearches } from '../../../features/missed-searches/missed-searches'

export default function SearchesPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <MissedSearches />
    </Page>
  )
}
