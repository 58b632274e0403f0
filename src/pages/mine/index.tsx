import { H1, H2, Section } from '../../components/prim'
import { Page } from '../../components/page'
import { About } from '../../features/about/about'
import { Appearance } from '../../features/appearance/appearance'
import { useLook } from '../../features/appearance/use-look'
import { CorrectionsLink } from '../../features/corrections/correction-links'
import { DeskLink } from '../../features/listing-desk/desk-link'
import { PeopleLinks } from '../../features/people/people-links'
import { RestatementsLink } from '../../features/restatements/restatements-link'
import { MyAccess } from '../../features/session/my-access'
import { useSession } from '../../features/session/use-session'
import { DayLink } from '../../features/staff-day/day-link'
import { PastLink } from '../../features/time-machine/past-link'

export default function MinePage() {
  const look = useLook()
  const { roles } = useSession()
  return (
    <Page look={look}>
      <H1 className="title">我的</H1>
      <Appearance />
      <MyAccess />
      <DayLink roles={roles} />
      <DeskLink roles={roles} />
      <PeopleLinks roles={roles} />
      <Section className="group">
        <H2 className="group-title">查一查</H2>
        <PastLink />
        <RestatementsLink />
        <CorrectionsLink />
      </Section>
      <About />
    </Page>
  )
}
