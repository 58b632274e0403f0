import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Field } from '../../components/field'
import { Div, P, Press, Row } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { Role } from '../../contract/action'
import type { SourceCorrection } from '../../contract/source-corrections'
import { dayRange } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import { doesWords, guardWords, stateWords } from './correction-words'

interface CorrectionCardProps {
  correction: SourceCorrection
  roles: readonly Role[]
  onDone: () => void
}

function Deciding({ correction: { id, state }, onDone }: CorrectionCardProps) {
  const { doing, failure, run } = useDeeds()
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const send = async (verdict: 'approved' | 'refused' | 'closed'): Promise<void> => {
    setWrong(reason.trim() === '' ? '请填写理由' : null)
    if (reason.trim() === '') return
    const deed =
      verdict === 'closed'
        ? () => call('staff', 'source-corrections.close', { id, reason })
        : () => call('staff', 'source-corrections.decide', { id, verdict, reason })
    if ((await run(deed)) !== null) onDone()
  }
  return (
    <Div className="form">
      <Field id={`reason-${id}`} label="理由" value={reason} onChange={setReason} />
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      {state === 'approved' ? (
        <Press className="button plain" disabled={doing} onPress={() => void send('closed')}>
          {doing ? '请稍候……' : '停用'}
        </Press>
      ) : (
        <>
          <Press className="button" disabled={doing} onPress={() => void send('approved')}>
            {doing ? '请稍候……' : '批准'}
          </Press>
          <Press className="button plain" disabled={doing} onPress={() => void send('refused')}>
            退回
          </Press>
        </>
      )}
    </Div>
  )
}

/** One known fault of a source: of what, from when to when, what is done, why, and how it stands. */
export function CorrectionCard(props: CorrectionCardProps) {
  const { correction, roles } = props
  const { sourceName, metricName, subjectName, from, to, provider, reason, state, own } = correction
  const { proposedAt, decidedAt, decision, endedAt } = correction
  const mayDecide = state === 'proposed' && !own && roles.includes('checker')
  const mayClose = state === 'approved' && roles.some((role) => role === 'checker' || role === 'dictionary')
  return (
    <Row className="desk-case">
      <Div>
        <Badge tone={state === 'proposed' ? 'amber' : 'plain'}>{stateWords[state]}</Badge>
      </Div>
      <P className="desk-title">{`${subjectName}，${metricName}`}</P>
      <P className="sentence as-date">{`${sourceName}，${dayRange(from, to)}`}</P>
      <P className="sentence as-count">{`${doesWords(correction)}；${guardWords(correction)}`}</P>
      <P className="note as-count as-date">{`为什么：${reason}。由${provider}提供。`}</P>
      <P className="note as-date">{`${instantWords(proposedAt)} 提出`}</P>
      {decidedAt !== null && <P className="note as-date as-count">{`${instantWords(decidedAt)} ${decision ?? ''}`}</P>}
      {endedAt !== null && <P className="note as-date">{`${instantWords(endedAt)} 停用`}</P>}
      {state === 'proposed' && own && <P className="note">您提出的，由核对人批准。</P>}
      {(mayDecide || mayClose) && <Deciding {...props} />}
    </Row>
  )
}
