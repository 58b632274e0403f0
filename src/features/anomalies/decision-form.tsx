import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { LinesEntry } from '../../components/lines-entry'
import { Div, Label, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { AnomalyVerdict, NamedAnomaly } from '../../contract/anomalies'
import { verdictWords } from '../../format/anomalies'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

const LONGEST = 500

interface DecisionFormProps {
  anomaly: NamedAnomaly
  onDecided: () => void
}

/** A decision on one finding, with its reason; what was written stays where it could not be sent. */
export function DecisionForm({ anomaly, onDecided }: DecisionFormProps) {
  const { doing, failure, run } = useDeeds()
  const [isOpen, setIsOpen] = useState(false)
  const [verdict, setVerdict] = useState<AnomalyVerdict>('right')
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const { id, kind } = anomaly
  if (!isOpen)
    return (
      <Press
        className="button plain"
        label={`处理：${anomaly.metricName}，${anomaly.subjectName}`}
        onPress={() => {
          setIsOpen(true)
        }}
      >
        处理
      </Press>
    )
  const send = async (): Promise<void> => {
    setWrong(reason.trim() === '' ? '请填写理由' : null)
    if (reason.trim() === '') return
    if ((await run(() => call('staff', 'anomalies.decide', { id, verdict, reason }))) !== null) onDecided()
  }
  return (
    <Div className="form">
      <ChoiceRow
        plain
        name={`verdict-${id}`}
        label="您的判断"
        options={verdictWords.filter(([one]) => one !== 'new-epoch' || kind === 'counter-fell')}
        chosen={verdict}
        onChoose={setVerdict}
      />
      <Label className="label" htmlFor={`reason-${id}`}>
        理由
      </Label>
      <LinesEntry id={`reason-${id}`} value={reason} longest={LONGEST} onChange={setReason} />
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      <Press className="button" disabled={doing} onPress={() => void send()}>
        {doing ? '正在提交……' : '提交判断'}
      </Press>
    </Div>
  )
}
