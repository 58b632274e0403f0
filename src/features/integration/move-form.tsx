import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { DayField } from '../../components/day-field'
import { LinesEntry } from '../../components/lines-entry'
import { Div, Label, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { Day } from '../../contract/day'
import type { IntegrationLink } from '../../contract/integration'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import { blank, optionsOf, type Written, wishOf } from './move-wish'

const LONGEST = 500

interface MoveFormProps {
  link: IntegrationLink
  today: Day
  onMoved: () => void
}

/** What changed since when, and why; what was chosen stays when it could not be recorded. */
export function MoveForm({ link, today, onMoved }: MoveFormProps) {
  const { doing, failure, run } = useDeeds()
  const [written, setWritten] = useState<Written>(() => blank(today))
  const [wrong, setWrong] = useState<string | null>(null)
  const write = (changes: Partial<Written>): void => {
    setWritten((before) => ({ ...before, ...changes }))
  }
  const send = async (): Promise<void> => {
    const wish = wishOf(link.subject, written)
    setWrong(typeof wish === 'string' ? wish : null)
    if (typeof wish === 'string') return
    if (await run(() => call('staff', 'integration.move', wish))) onMoved()
  }
  const { id, rows } = { id: link.subject, rows: optionsOf(link.kind) }
  return (
    <Div className="form">
      {rows.map(({ field, label, options }) => (
        <ChoiceRow
          key={field}
          plain
          name={`${field}-${id}`}
          label={label}
          options={[['', '不变'], ...options]}
          chosen={written[field]}
          onChoose={(value) => {
            write({ [field]: value })
          }}
        />
      ))}
      <DayField
        id={`day-${id}`}
        label="从哪一天起"
        day={written.day}
        from={link.statedOn}
        to={today}
        onChoose={(day) => {
          write({ day })
        }}
      />
      <Label className="label" htmlFor={`reason-${id}`}>
        依据什么
      </Label>
      <LinesEntry
        id={`reason-${id}`}
        value={written.reason}
        longest={LONGEST}
        onChange={(reason) => {
          write({ reason })
        }}
      />
      <P className="note">记下后不能改，只能再记一次；谁记的在审计里。以后的周报另有说法时，以周报为准。</P>
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      <Press className="button" disabled={doing} onPress={() => void send()}>
        {doing ? '正在记录……' : '记下'}
      </Press>
    </Div>
  )
}
