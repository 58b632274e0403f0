import { useState } from 'react'
import { Live, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

/** Says in one press that a listing is right today; `of` names it to ears where several stand on a page. */
export function ConfirmButton({ id, of }: { id: string; of?: string }) {
  const { doing, failure, run } = useDeeds()
  const [told, setTold] = useState<string | null>(null)
  const confirm = async (): Promise<void> => {
    const confirmed = await run(() => call('admin', 'listings.confirm', { id }))
    if (confirmed) setTold(`已确认，居民会看到“最近确认 ${dayWords(confirmed.confirmedOn)}”。`)
  }
  const words = '内容无误，今天确认'
  return (
    <>
      <Wrong words={failure && failureSentence(failure)} />
      <Live as="status">{told !== null && <P className="sentence as-date">{told}</P>}</Live>
      {told === null && (
        <Press
          className="button plain"
          disabled={doing}
          onPress={() => void confirm()}
          {...(of === undefined ? {} : { label: `${words}：${of}` })}
        >
          {words}
        </Press>
      )}
    </>
  )
}
