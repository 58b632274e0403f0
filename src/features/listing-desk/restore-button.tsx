import { useState } from 'react'
import { Field } from '../../components/field'
import { Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { revisionPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'
import { useDeeds } from '../../services/use-answer'

/** Makes a draft of what an earlier revision said. */
export function RestoreButton({ id, number }: { id: string; number: number }) {
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState('')
  const { doing, failure, run } = useDeeds()
  const restore = async (): Promise<void> => {
    const draft = await run(() => call('admin', 'listings.restore', { id, number, reason }))
    if (draft) openPath(revisionPath(id, draft.number))
  }
  const words = `恢复第 ${String(number)} 版`
  if (!isOpen)
    return (
      <Press
        className="text-button as-count"
        onPress={() => {
          setIsOpen(true)
        }}
      >
        {words}
      </Press>
    )
  return (
    <>
      <Field id={`restore-${String(number)}`} label="为什么恢复" value={reason} onChange={setReason} />
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="button as-count" disabled={doing} onPress={() => void restore()}>
        {`${words}，存成草稿`}
      </Press>
    </>
  )
}
