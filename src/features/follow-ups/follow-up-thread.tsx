import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { Div, H1, H2, P, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import type { FollowUpThread as Thread } from '../../contract/follow-ups'
import { assigneeWords } from '../../format/assignees'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { whoWords } from '../../format/who'
import { openPath } from '../../services/routes'
import { valuePath } from '../../services/staff-routes'
import { useAnswer } from '../../services/use-answer'
import { ThreadDeeds } from './thread-deeds'
import { topicLine } from './topic-line'

function Head({ thread }: { thread: Thread }) {
  const { text, openedAt, openedBy, assignee, isMine, due, overdue, state, topic } = thread
  return (
    <>
      <H1 className="figure-title">{text}</H1>
      <P className="note as-date as-code">{topicLine(thread)}</P>
      <Div>
        {overdue && <Badge tone="red">已超期</Badge>}
        {state === 'resolved' && <Badge>已办结</Badge>}
      </Div>
      <P className="note as-date">{`${dayWords(due)}以前办结`}</P>
      <P className="note as-code">{isMine ? '由我负责' : `负责人：${assigneeWords(assignee)}`}</P>
      <P className="note as-date as-code">{`${instantWords(openedAt)} ${whoWords(openedBy)} 提出`}</P>
      {topic.kind === 'value' && (
        <Way path={valuePath(topic.metric, topic.subject, topic.day)} words="看这个数的经过 ›" open={openPath} />
      )}
    </>
  )
}

/** One follow-up with all that was said; opening it marks it as read. */
export function FollowUpThread({ id }: { id: string }) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'follow-ups.show', { id })
  const [changed, setChanged] = useState<Thread | null>(null)
  const thread = changed ?? output
  if (thread === null) return <Waiting words="正在查看这一项" asking={asking} failure={failure} onRetry={askAgain} />
  return (
    <>
      <Head thread={thread} />
      <Section className="group">
        <H2 className="group-title">经过</H2>
        {thread.comments.length === 0 && <P className="note">还没有人留言。</P>}
        {thread.comments.map(({ at, by, text }) => (
          <Definition key={at} term={`${instantWords(at)} ${whoWords(by)}`} marks="as-date as-code">
            <P>{text}</P>
          </Definition>
        ))}
      </Section>
      {thread.state === 'open' && <ThreadDeeds thread={thread} onChanged={setChanged} />}
    </>
  )
}
