import { useState } from 'react'
import { Live, P, Press } from '../../components/prim'

interface TwiceProps {
  words: string
  /** What is read out of the first press, where the words are not enough. */
  label: string
  /** What will have happened after the second press. */
  warning: string
  sure: string
  keep: string
  disabled: boolean
  onSure: () => void
}

/** A press that takes something away asks once more. */
export function Twice({ words, label, warning, sure, keep, disabled, onSure }: TwiceProps) {
  const [isSure, setIsSure] = useState(false)
  if (!isSure)
    return (
      <Press
        className="text-button"
        label={label}
        onPress={() => {
          setIsSure(true)
        }}
      >
        {words}
      </Press>
    )
  return (
    <Live as="alert">
      <P className="wrong">{warning}</P>
      <Press className="button" disabled={disabled} onPress={onSure}>
        {sure}
      </Press>
      <Press
        className="button plain"
        onPress={() => {
          setIsSure(false)
        }}
      >
        {keep}
      </Press>
    </Live>
  )
}
