import { H1, P, Row, Rows } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import { failureSentence } from '../../format/failures'
import { useAnswer } from '../../services/use-answer'
import { MetricDefinitions } from './metric-definitions'

/** What every metric counts, since when, and what waits for another person's word. */
export function DefinitionsDesk() {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'definitions.show', {})
  const granted = useAnswer('staff', 'grants.mine', {})
  if (output === null) return <Waiting words="正在查看统计口径" asking={asking} failure={failure} onRetry={askAgain} />
  const roles = granted.output?.roles ?? []
  return (
    <>
      <H1 className="figure-title">统计口径</H1>
      <P className="note">
        改口径要写明从哪天起、为什么，由另一人批准。批准后从下一次发布起说明，变化那天前后的数不再相比；以前的数仍按当时的口径。
      </P>
      <Wrong words={failure && failureSentence(failure)} />
      <Rows className="desk-cases">
        {output.metrics.map((defined) => (
          <Row key={defined.metric} className="desk-case">
            <MetricDefinitions defined={defined} today={output.today} roles={roles} onDone={askAgain} />
          </Row>
        ))}
      </Rows>
    </>
  )
}
