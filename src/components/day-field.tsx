import { useState } from 'react'
import type { Day } from '../contract/day'
import { dayWords } from '../format/days'
import { DayEntry } from './day-entry'
import { Div, Label, Live, P } from './prim'

interface DayFieldProps {
  id: string
  label: string
  day: Day
  /** The first and the last day that may be chosen. */
  from: Day
  to: Day
  onChoose: (day: Day) => void
}

/** A day within bounds; another one stays as it was typed, is not chosen, and the bounds are said. */
export function DayField({ id, label, day, from, to, onChoose }: DayFieldProps) {
  const [typed, setTyped] = useState<{ day: Day; value: Day | null }>({ day, value: day })
  const value = typed.day === day ? typed.value : day
  const isWithin = value !== null && value >= from && value <= to
  return (
    <Div className="day-field">
      <Label className="label" htmlFor={id}>
        {label}
      </Label>
      <DayEntry
        id={id}
        label={label}
        value={value}
        earliest={from}
        latest={to}
        onChange={(wish) => {
          setTyped({ day, value: wish })
          if (wish !== null && wish >= from && wish <= to) onChoose(wish)
        }}
      />
      {!isWithin && (
        <Live as="alert">
          <P className="wrong as-date">{`请选 ${dayWords(from)}到 ${dayWords(to)}之间的一天。`}</P>
        </Live>
      )}
    </Div>
  )
}
