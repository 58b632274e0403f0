import { useState } from 'react'
import { Badge } from '../../components/badge'
import { DayField } from '../../components/day-field'
import { ChoiceRow } from '../../components/choice-row'
import { Div, H1, P, Press } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import type { Output } from '../../contract/action'
import type { staff } from '../../contract/staff'
import { useAnswer } from '../../services/use-answer'
import { EntrySheet } from './entry-sheet'
import { useKeptAnswer } from './use-kept-answer'

type Subjects = Output<typeof staff, 'entry.subjects'>

/** The first day anything may be stated for. */
const FIRST = '2019-01-01'
/** More than so many are folded away behind the one that is chosen. */
const FEW = 4

interface PickerProps {
  subjects: Subjects['subjects']
  subject: string
  onChoose: (subject: string) => void
}

function SubjectPicker({ subjects, subject, onChoose }: PickerProps) {
  const [isOpen, setIsOpen] = useState(false)
  const name = subjects.find((one) => one.subject === subject)?.name ?? subject
  if (subjects.length > FEW && !isOpen)
    return (
      <Div className="choice-row">
        <Press
          className="button plain"
          onPress={() => {
            setIsOpen(true)
          }}
        >
          {`为谁填报：${name} ▾`}
        </Press>
      </Div>
    )
  return (
    <ChoiceRow
      plain
      name="subject"
      label="为谁填报"
      options={subjects.map((one) => [one.subject, one.name] as const)}
      chosen={subject}
      onChoose={(chosen) => {
        onChoose(chosen)
        setIsOpen(false)
      }}
    />
  )
}

/** Chooses whom and which day to report for; a link may have chosen both. */
export function EntryDesk({ subject, day }: { subject: string | null; day: string | null }) {
  const asked = useAnswer('staff', 'entry.subjects', {})
  const { output, isKept } = useKeptAnswer<Subjects>('entry.subjects', asked)
  const [chosen, setChosen] = useState({ subject, day })
  if (output === null)
    return (
      <Waiting words="正在查看可填报的对象" asking={asked.asking} failure={asked.failure} onRetry={asked.askAgain} />
    )
  const { today, subjects } = output
  const [first] = subjects
  const now = { subject: chosen.subject ?? first?.subject ?? '', day: chosen.day ?? today }
  return (
    <>
      <H1 className="figure-title">填报</H1>
      {isKept && (
        <P className="note">
          <Badge tone="amber">离线</Badge>
        </P>
      )}
      {first === undefined ? (
        <P className="sentence">现在没有您可以填报的对象；还没有任何数值，或授权不在这里。请联系管理员。</P>
      ) : (
        <>
          <SubjectPicker
            subjects={subjects}
            subject={now.subject}
            onChoose={(next) => {
              setChosen({ ...now, subject: next })
            }}
          />
          <DayField
            id="day"
            label="哪一天的数"
            day={now.day}
            from={FIRST}
            to={today}
            onChoose={(next) => {
              setChosen({ ...now, day: next })
            }}
          />
          <EntrySheet key={`${now.subject} ${now.day}`} subject={now.subject} day={now.day} />
        </>
      )}
    </>
  )
}
