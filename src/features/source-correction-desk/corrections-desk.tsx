import { useState } from 'react'
import { H1, P, Press, Rows } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import { failureSentence } from '../../format/failures'
import { useAnswer } from '../../services/use-answer'
import { CorrectionCard } from './correction-card'
import { CorrectionForm } from './correction-form'

/** What sources are known to say wrong, what is done about it, and what waits for another person's word. */
export function CorrectionsDesk() {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'source-corrections.show', {})
  const granted = useAnswer('staff', 'grants.mine', {})
  const [isOpen, setIsOpen] = useState(false)
  if (output === null) return <Waiting words="正在查看来源更正" asking={asking} failure={failure} onRetry={askAgain} />
  const roles = granted.output?.roles ?? []
  const done = (): void => {
    setIsOpen(false)
    askAgain()
  }
  return (
    <>
      <H1 className="figure-title">来源更正</H1>
      <P className="note">
        来源一直报错、又来不及改的，在这里写明怎样更正，由核对人批准。只改批准以后收到的每日上报；原始文件不动。来源改好以后，规则自己停下来，请核对人看。
      </P>
      <Wrong words={failure && failureSentence(failure)} />
      {output.corrections.length === 0 && <P className="sentence">没有来源更正规则。</P>}
      <Rows className="desk-cases">
        {output.corrections.map((correction) => (
          <CorrectionCard key={correction.id} correction={correction} roles={roles} onDone={askAgain} />
        ))}
      </Rows>
      {roles.includes('dictionary') && !isOpen && (
        <Press
          className="button plain"
          onPress={() => {
            setIsOpen(true)
          }}
        >
          写一条更正规则
        </Press>
      )}
      {isOpen && <CorrectionForm choices={output} onDone={done} />}
    </>
  )
}
