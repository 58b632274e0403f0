import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { PeopleBoard } from '../../../features/people/people-board'

export default function PeoplePage() {
  const look = useLook()
  return (
    <Page look={look}>
      <BackLink />
      <PeopleBoard />
    </Page>
  )
}
