import { useState } from 'react'
import { Field } from '../../components/field'
import { Div, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import { failureSentence } from '../../format/failures'
import type { Answer } from '../../services/call'
import { useDeeds } from '../../services/use-answer'

interface ReasonDeedProps {
  id: string
  words: string
  label: string
  deed: (reason: string) => Promise<Answer<unknown>>
  onDone: () => void
}

/** Something that is only done with a reason; what was typed stays where it fails. */
export function ReasonDeed({ id, words, label, deed, onDone }: ReasonDeedProps) {
  const [reason, setReason] = useState('')
  const { doing, failure, run } = useDeeds()
  const act = async (): Promise<void> => {
    if ((await run(() => deed(reason))) !== null) onDone()
  }
  return (
    <Div className="form">
      <Field id={id} label={label} value={reason} onChange={setReason} />
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="button plain" disabled={doing} onPress={() => void act()}>
        {doing ? '请稍候……' : words}
      </Press>
    </Div>
  )
}
