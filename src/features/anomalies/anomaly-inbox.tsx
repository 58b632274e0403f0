import { Invented } from '../../components/invented'
import { Div, H1, H2, P, Rows, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import { Wrong } from '../../components/wrong'
import type { NamedAnomaly } from '../../contract/anomalies'
import { failureSentence } from '../../format/failures'
import { openPath } from '../../services/routes'
import { checkingPath } from '../../services/staff-routes'
import { useAnswer } from '../../services/use-answer'
import { AnomalyCard } from './anomaly-card'
import { ScanPress } from './scan-press'

function headOf(open: number, more: number): string {
  if (open === 0) return '没有待处理的疑点。'
  return more > 0 ? `待处理的疑点超过 ${open} 处，先列出最近的。` : `${open} 处疑点待处理，最近的在前。`
}

/** What the rules found, open ones first; the values that are held at intake wait on a page of their own. */
export function AnomalyInbox() {
  const inbox = useAnswer('staff', 'anomalies.inbox', {})
  const granted = useAnswer('staff', 'grants.mine', {})
  const { output, asking, failure, askAgain } = inbox
  if (output === null) return <Waiting words="正在查看疑点" asking={asking} failure={failure} onRetry={askAgain} />
  const roles = granted.output?.roles ?? []
  const [isChecker, isReporter] = [roles.includes('checker'), roles.includes('reporter')]
  const open = output.anomalies.filter(({ state }) => state === 'open')
  const ended = output.anomalies.filter(({ state }) => state !== 'open')
  const held = output.held.reduce((sum, { undecided }) => sum + undecided, 0)
  const card = (one: NamedAnomaly) => (
    <AnomalyCard
      key={one.id}
      anomaly={one}
      rule={output.rules.find(({ id }) => id === one.rule)}
      isChecker={isChecker}
      isReporter={isReporter}
      onDecided={askAgain}
    />
  )
  return (
    <>
      <H1 className="figure-title">疑点</H1>
      <Div>
        <Invented synthetic={output.synthetic} />
      </Div>
      <P className="note as-count">{headOf(open.length, output.more)}</P>
      <P className="note as-count">每天夜里核查最近 90 天的数；有疑点的数照样采用，由核对人判断。</P>
      {isChecker && <ScanPress onScanned={askAgain} />}
      {held > 0 && <P className="sentence as-count">{`另有 ${held} 处在上报时就暂缓了，没有采用。`}</P>}
      {held > 0 && isChecker && <Way path={checkingPath()} words="去核对暂缓的数" open={openPath} />}
      <Wrong words={failure && failureSentence(failure)} />
      <Rows className="desk-cases">{open.map(card)}</Rows>
      {ended.length > 0 && (
        <Section className="group">
          <H2 className="group-title">已处理和已消失</H2>
          <Rows className="desk-cases">{ended.map(card)}</Rows>
        </Section>
      )}
    </>
  )
}
