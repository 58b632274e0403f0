import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { LinesEntry } from '../../components/lines-entry'
import { Div, Label, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { CorrectionOutcome } from '../../contract/corrections'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

const LONGEST = 500

const outcomes: readonly (readonly [CorrectionOutcome, string])[] = [
  ['changed', '已改'],
  ['unchanged', '不改'],
  ['transferred', '转办'],
]

/** The outcome and the words residents read; what was written stays when it could not be sent. */
export function AnswerForm({ id, onAnswered }: { id: string; onAnswered: () => void }) {
  const { doing, failure, run } = useDeeds()
  const [outcome, setOutcome] = useState<CorrectionOutcome>('changed')
  const [reply, setReply] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const send = async (): Promise<void> => {
    setWrong(reply.trim() === '' ? '请写明结果和理由，报错的人会看到。' : null)
    if (reply.trim() === '') return
    const answered = await run(() => call('admin', 'corrections.answer', { id, outcome, reply: reply.trim() }))
    if (answered !== null) onAnswered()
  }
  const entry = `reply-${id}`
  const said = wrong ?? (failure && failureSentence(failure))
  return (
    <Div className="form">
      <ChoiceRow plain name={`outcome-${id}`} label="结果" options={outcomes} chosen={outcome} onChoose={setOutcome} />
      <Label className="label" htmlFor={entry}>
        给报错的人的答复
      </Label>
      <LinesEntry id={entry} value={reply} longest={LONGEST} {...(said ? { invalid: true } : {})} onChange={setReply} />
      <P className="note">写明改成了什么，或者为什么不改、转给了谁。请不要写报错人的姓名和电话。</P>
      <Wrong words={said} />
      <Press className="button" disabled={doing} onPress={() => void send()}>
        {doing ? '正在答复……' : '答复'}
      </Press>
    </Div>
  )
}
