import { Badge } from '../../components/badge'
import { Div, H1, H2, Link, P, Press, Row, Rows, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import type { FollowUp } from '../../contract/follow-ups'
import { assigneeWords } from '../../format/assignees'
import { dayWords } from '../../format/days'
import { openPath } from '../../services/routes'
import { followUpsPath } from '../../services/staff-routes'
import { useAnswer } from '../../services/use-answer'
import { topicLine } from './topic-line'

function FollowUpRow({ followUp }: { followUp: FollowUp }) {
  const { id, text, due, overdue, unread, assignee, isMine, state } = followUp
  const path = followUpsPath(id)
  return (
    <Row className="desk-case">
      <Link
        className="text-button"
        href={path}
        onPress={() => {
          openPath(path)
        }}
      >
        {`${text} ›`}
      </Link>
      <P className="note as-date as-code">{topicLine(followUp)}</P>
      <Div className="as-count">
        {overdue && <Badge tone="red">已超期</Badge>}
        {unread > 0 && <Badge tone="amber">{`${unread} 处未读`}</Badge>}
        {state === 'resolved' && <Badge>已办结</Badge>}
      </Div>
      <P className="note as-date">{`${dayWords(due)}以前办结`}</P>
      <P className="note as-code">{isMine ? '由我负责' : `负责人：${assigneeWords(assignee)}`}</P>
    </Row>
  )
}

function Group({ title, followUps }: { title: string; followUps: readonly FollowUp[] }) {
  if (followUps.length === 0) return null
  return (
    <Section className="group">
      <H2 className="group-title">{title}</H2>
      <Rows className="desk-cases">
        {followUps.map((one) => (
          <FollowUpRow key={one.id} followUp={one} />
        ))}
      </Rows>
    </Section>
  )
}

/** What the reader has a part in: open ones, the one due first first, then what is done with. */
export function FollowUpsBoard() {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'follow-ups.mine', {})
  if (output === null) return <Waiting words="正在查看跟进" asking={asking} failure={failure} onRetry={askAgain} />
  const { followUps, unread, overdue } = output
  const open = followUps.filter(({ state }) => state === 'open')
  const counts = `${open.length} 处没有办结，${overdue} 处已超期，${unread} 处未读。`
  return (
    <>
      <H1 className="figure-title">跟进</H1>
      <P className="note as-count">
        {followUps.length === 0 ? '没有与您有关的跟进。在一个数的经过里可以请人跟进。' : counts}
      </P>
      <Press className="text-button" disabled={asking} onPress={askAgain}>
        {asking ? '正在查看……' : '再看一次'}
      </Press>
      <Group title="由我负责" followUps={open.filter(({ isMine }) => isMine)} />
      <Group title="由别人负责" followUps={open.filter(({ isMine }) => !isMine)} />
      <Group title="最近办结" followUps={followUps.filter(({ state }) => state === 'resolved')} />
    </>
  )
}
