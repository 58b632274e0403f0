import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { P } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { CorrectionStanding } from '../../contract/corrections'
import { failureSentence } from '../../format/failures'
import type { CallFailure } from '../../services/call'
import { useCorrections } from './use-corrections'

type Said = 'solved' | 'unsolved' | ''

const options: readonly (readonly [Said, string])[] = [
  ['solved', '解决了'],
  ['unsolved', '没有解决'],
]

/** Lets the sender say whether the reply settled it; kept by the centre, and changed by another touch. */
export function Rating({ standing: { receipt, solved } }: { standing: CorrectionStanding }) {
  const { rate } = useCorrections()
  const [failure, setFailure] = useState<CallFailure | null>(null)
  return (
    <>
      <ChoiceRow
        plain
        name={`rating-${receipt}`}
        label="这个答复解决了吗"
        options={options}
        chosen={solved === null ? '' : solved ? 'solved' : 'unsolved'}
        onChoose={(said) => {
          void rate(receipt, said === 'solved').then(setFailure)
        }}
      />
      {solved === false && <P className="note">记下了。可以回到那一页再报一次，写明还有哪里不对。</P>}
      {failure !== null && <Wrong words={failureSentence(failure)} />}
    </>
  )
}
