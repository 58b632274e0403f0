import { Div, P, Row, Rows } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import type { LinkStatement } from '../../contract/integration'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { statementWords } from '../../format/integration'
import { locatorWords } from '../../format/locators'
import { useAnswer } from '../../services/use-answer'

function Said({ said }: { said: LinkStatement }) {
  const { day, at, by, report, locator, reason, collectionStart } = said
  return (
    <Row className="desk-report">
      <P className="sentence as-date">{dayWords(day)}</P>
      <P className="sentence as-count">{statementWords(said) || '只写明了采集起始'}</P>
      {collectionStart !== null && <P className="origin as-date">{`采集起始 ${dayWords(collectionStart)}`}</P>}
      <P className="origin as-date as-code">{`${by === 'staff' ? '人工记录于' : '收到于'} ${instantWords(at)}`}</P>
      {report !== null && <P className="origin as-code">{`上报批次 ${report}`}</P>}
      {locator !== null && <P className="origin as-code">{locatorWords(locator)}</P>}
      {reason !== null && <P className="origin as-code">{`理由：${reason}`}</P>}
    </Row>
  )
}

/** Everything that was said of one link, oldest first. */
export function LinkHistory({ subject }: { subject: string }) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'integration.history', { subject })
  if (output === null) return <Waiting words="正在查看历史" asking={asking} failure={failure} onRetry={askAgain} />
  return (
    <Div>
      <P className="note">最早的在前；说过的都在，不改也不删。</P>
      <Rows className="desk-cases">
        {output.statements.map((said) => (
          <Said key={`${said.day} ${said.at} ${said.by}`} said={said} />
        ))}
      </Rows>
    </Div>
  )
}
