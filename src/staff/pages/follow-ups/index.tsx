import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/page'
import { useLook } from '../../../features/appearance/use-look'
import { BackLink } from '../../../features/figure-origin/back-link'
import { FollowUpThread } from '../../../features/follow-ups/follow-up-thread'
import { FollowUpsBoard } from '../../../features/follow-ups/follow-ups-board'
import { NewFollowUp } from '../../../features/follow-ups/new-follow-up'
import { addressPart } from '../../../format/address-parts'
import '../../../styles/desk.scss'
import '../../../styles/entry.scss'

export default function FollowUpsPage() {
  const look = useLook()
  const { params } = useRouter()
  const [id, metric, subject, day] = ['id', 'metric', 'subject', 'day'].map((name) => addressPart(params[name]))
  return (
    <Page look={look}>
      <BackLink />
      {id ? (
        <FollowUpThread id={id} />
      ) : metric && subject && day ? (
        <NewFollowUp metric={metric} subject={subject} day={day} />
      ) : (
        <FollowUpsBoard />
      )}
    </Page>
  )
}
