import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { Div, P, Press } from '../../components/prim'
import type { Options } from './form-fields'

/** More than so many are folded away behind what is chosen. */
const FEW = 6

interface ChoiceControlProps {
  id: string
  label: string
  options: Options
  chosen: string
  onChoose: (code: string) => void
}

/** One of a list; a long list opens at a touch. */
export function ChoiceControl({ id, label, options, chosen, onChoose }: ChoiceControlProps) {
  const [isOpen, setIsOpen] = useState(options.length <= FEW)
  const words = options.find(([code]) => code === chosen)?.[1] ?? '没有选'
  if (!isOpen)
    return (
      <Div className="choice-row">
        <Press
          className="button plain"
          onPress={() => {
            setIsOpen(true)
          }}
        >
          {`${label}：${words} ▾`}
        </Press>
      </Div>
    )
  return (
    <ChoiceRow
      plain
      name={id}
      label={label}
      options={options}
      chosen={chosen}
      onChoose={(code) => {
        onChoose(code)
        if (options.length > FEW) setIsOpen(false)
      }}
    />
  )
}

interface SeveralControlProps {
  label: string
  options: Options
  chosen: readonly string[]
  onChoose: (codes: string[]) => void
}

/** Any number of a list, in the list's order. */
export function SeveralControl({ label, options, chosen, onChoose }: SeveralControlProps) {
  const [isOpen, setIsOpen] = useState(options.length <= FEW)
  const turn = (code: string): void => {
    const now = new Set(chosen)
    if (!now.delete(code)) now.add(code)
    onChoose(options.flatMap(([one]) => (now.has(one) ? one : [])))
  }
  const shown = isOpen ? options : options.filter(([code]) => chosen.includes(code))
  return (
    <Div className="choice-row">
      <P className="term as-count">{`${label}：已选 ${chosen.length} 项`}</P>
      <Div className="choices">
        {shown.map(([code, words]) => (
          <Press
            key={code}
            className={chosen.includes(code) ? 'choice chosen' : 'choice'}
            onPress={() => {
              turn(code)
            }}
          >
            {`${chosen.includes(code) ? '✓ ' : ''}${words}`}
          </Press>
        ))}
        {options.length > FEW && (
          <Press
            className="choice"
            onPress={() => {
              setIsOpen(!isOpen)
            }}
          >
            {isOpen ? `收起${label} ▴` : `改选${label} ▾`}
          </Press>
        )}
      </Div>
    </Div>
  )
}
