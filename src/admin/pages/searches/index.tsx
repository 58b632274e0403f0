import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { SearchesBoard } from '../../../features/missed-searches/searches-board'

export default function SearchesPage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <SearchesBoard />
    </Page>
  )
}
