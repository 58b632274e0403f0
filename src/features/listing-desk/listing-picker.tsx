import { useState } from 'react'
import { Field } from '../../components/field'
import { Div, P, Press } from '../../components/prim'
import type { ListingName } from '../../contract/listing-revision'

/** As many are offered for what was typed. */
const OFFERED = 6

interface ListingPickerProps {
  id: string
  label: string
  names: readonly ListingName[]
  chosen: string
  /** None may be chosen too. */
  mayBeEmpty?: boolean
  onChoose: (id: string) => void
}

/** A listing in force, found by a part of its name. */
export function ListingPicker({ id, label, names, chosen, mayBeEmpty, onChoose }: ListingPickerProps) {
  const [question, setQuestion] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const inForce = names.filter(({ standing }) => standing === 'in-force')
  const words = names.find((one) => one.id === chosen)?.name ?? (chosen === '' ? '没有' : chosen)
  const offered = inForce.filter(({ name }) => name.includes(question.trim())).slice(0, OFFERED)
  const choose = (listing: string): void => {
    onChoose(listing)
    setIsOpen(false)
    setQuestion('')
  }
  return (
    <Div className="choice-row">
      <P className="term">{label}</P>
      <P className="sentence">{words}</P>
      {!isOpen && (
        <Press
          className="text-button"
          label={`改选${label}`}
          onPress={() => {
            setIsOpen(true)
          }}
        >
          改选
        </Press>
      )}
      {isOpen && (
        <>
          <Field id={id} label="名称里的几个字" value={question} onChange={setQuestion} />
          {offered.map(({ id: listing, name }) => (
            <Press
              key={listing}
              className="text-button"
              onPress={() => {
                choose(listing)
              }}
            >
              {name}
            </Press>
          ))}
          {offered.length === 0 && <P className="note">没有这样的名称；如果是实体医院，请先登记它。</P>}
          {mayBeEmpty && (
            <Press
              className="text-button"
              onPress={() => {
                choose('')
              }}
            >
              没有
            </Press>
          )}
        </>
      )}
    </Div>
  )
}
