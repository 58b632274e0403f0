import { type ReactNode, useState } from 'react'
import { Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import { failureSentence } from '../../format/failures'
import type { Answer } from '../../services/call'
import { useDeeds } from '../../services/use-answer'

interface LookedAtProps<T> {
  words: string
  label: string
  look: () => Promise<Answer<T>>
  children: (told: T) => ReactNode
}

/** What is shown only to who asks for it, because each look is kept in the audit; it goes when the card does. */
export function LookedAt<T extends object>({ words, label, look, children }: LookedAtProps<T>) {
  const { doing, failure, run } = useDeeds()
  const [told, setTold] = useState<T | null>(null)
  const press = async (): Promise<void> => {
    const answer = await run(look)
    if (answer !== null) setTold(answer)
  }
  if (told !== null) return <>{children(told)}</>
  return (
    <>
      <Press className="text-button" label={label} disabled={doing} onPress={() => void press()}>
        {doing ? '请稍候……' : words}
      </Press>
      <Wrong words={failure && failureSentence(failure)} />
    </>
  )
}
