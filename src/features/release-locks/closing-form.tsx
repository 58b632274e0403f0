import { useState } from 'react'
import { Field } from '../../components/field'
import { Div, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

/** Ends an exception before its time, with a reason. */
export function ClosingForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { doing, failure, run } = useDeeds()
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState('')
  const close = async (): Promise<void> => {
    if ((await run(() => call('staff', 'locks.close', { id, reason }))) !== null) onDone()
  }
  if (!isOpen)
    return (
      <Press
        className="text-button"
        onPress={() => {
          setIsOpen(true)
        }}
      >
        提前结束
      </Press>
    )
  return (
    <Div className="form">
      <Field id={`close-${id}`} label="提前结束的理由" value={reason} onChange={setReason} />
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="button plain" disabled={doing} onPress={() => void close()}>
        {doing ? '请稍候……' : '现在结束'}
      </Press>
    </Div>
  )
}
