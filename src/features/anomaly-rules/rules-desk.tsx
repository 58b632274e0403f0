import { H1, P, Row, Rows } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import { precisionWords } from '../../format/anomalies'
import { failureSentence } from '../../format/failures'
import { useAnswer } from '../../services/use-answer'
import { DraftForm } from './draft-form'
import { VersionRow } from './version-row'

/** As many versions as are looked at; what was tried long ago is in the audit. */
const SHOWN = 3

/** The rules that raise doubts: how right they were, and their versions. */
export function RulesDesk() {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'rules.show', {})
  const granted = useAnswer('staff', 'grants.mine', {})
  if (output === null) return <Waiting words="正在查看规则" asking={asking} failure={failure} onRetry={askAgain} />
  const mayChange = granted.output?.roles.includes('dictionary') ?? false
  return (
    <>
      <H1 className="figure-title">核查规则</H1>
      <P className="note">新的一版要先用过去一年的数试算，才能启用；启用、停用都有记录。</P>
      <Wrong words={failure && failureSentence(failure)} />
      <Rows className="desk-cases">
        {output.rules.map((rule) => (
          <Row key={rule.id} className="desk-case">
            <P className="desk-title">{rule.name}</P>
            <P className="sentence">{rule.explanation}</P>
            <P className="note as-count">{precisionWords(rule)}</P>
            {rule.versions
              .filter(({ state }, place) => state === 'on' || place >= rule.versions.length - SHOWN)
              .reverse()
              .map((version) => (
                <VersionRow
                  key={version.version}
                  rule={rule}
                  version={version}
                  mayChange={mayChange}
                  onDone={askAgain}
                />
              ))}
            {mayChange && rule.parameters.length > 0 && <DraftForm rule={rule} onDone={askAgain} />}
          </Row>
        ))}
      </Rows>
    </>
  )
}
