import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { Invented } from '../../components/invented'
import { H1, H2, P, Row, Rows, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import type { ReleaseFile } from '../../contract/release-desk'
import { actionWords } from '../../format/audit'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { stageTone, stageWords } from '../../format/releases'
import { useAnswer } from '../../services/use-answer'
import { CheckRows } from './check-rows'
import { FigureChanges } from './figure-changes'
import { ReleaseDeeds } from './release-deeds'

function Facts({ file }: { file: ReleaseFile }) {
  const { stage, asOf, cutOff, publishedAt, withdrawal } = file
  return (
    <Section className="group">
      <H2 className="group-title">时间</H2>
      <Definition term="数据截至" marks="as-date">
        {dayWords(asOf)}
      </Definition>
      <Definition term="生成" marks="as-date">
        {instantWords(cutOff)}
      </Definition>
      {publishedAt !== null && (
        <Definition term={stage === 'scheduled' ? '排定' : '公布'} marks="as-date">
          {instantWords(publishedAt)}
        </Definition>
      )}
      {withdrawal && (
        <Definition term="撤回" marks="as-date">{`${instantWords(withdrawal.at)}：${withdrawal.reason}`}</Definition>
      )}
    </Section>
  )
}

/** What was done with a release, and when; who did it stands in the audit. */
function History({ history }: Pick<ReleaseFile, 'history'>) {
  return (
    <Section className="group">
      <H2 className="group-title">经过</H2>
      <Rows>
        {history.map(({ at, action }) => (
          <Row key={`${at} ${action}`} className="desk-report note as-date">
            {`${instantWords(at)}　${actionWords(action)}`}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

/** One release: how it stands, its checks, what it changes, what can be done, and what was done. */
export function ReleaseSheet({ id }: { id: string }) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'releases.show', { id })
  const roles = useAnswer('staff', 'grants.mine', {}).output?.roles ?? []
  if (output === null) return <Waiting words="正在查看这次发布" asking={asking} failure={failure} onRetry={askAgain} />
  const { stage, synthetic, checks, waivers, history } = output
  return (
    <>
      <H1 className="figure-title as-code">{`发布 ${id}`}</H1>
      <P>
        <Badge tone={stageTone(stage)}>{stageWords[stage]}</Badge>
        <Invented synthetic={synthetic} />
      </P>
      <Wrong words={failure && failureSentence(failure)} />
      <Facts file={output} />
      <CheckRows checks={checks} waivers={waivers} />
      <FigureChanges file={output} />
      {roles.includes('publisher') && <ReleaseDeeds file={output} onDone={askAgain} />}
      <History history={history} />
    </>
  )
}
