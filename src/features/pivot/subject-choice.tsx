import { useState } from 'react'
import { Div, P, Press } from '../../components/prim'
import {
  type Choice,
  type Choices,
  groupMembers,
  groupWords,
  type SubjectGroup,
  subjectsFor,
  withSubjects,
} from './choice'
import { Toggle } from './toggle'

interface SubjectChoiceProps {
  choices: Choices
  choice: Choice
  onChoose: (choice: Choice) => void
}

/** Whom the numbers are about: whole groups by one touch, or one by one. */
export function SubjectChoice({ choices, choice, onChoose }: SubjectChoiceProps) {
  const [open, setOpen] = useState(false)
  const offered = subjectsFor(choices, choice.metrics)
  const groups = (Object.keys(groupWords) as SubjectGroup[]).flatMap((group) => {
    const subjects = groupMembers(offered, group)
    return subjects.length === 0 ? [] : [{ group, subjects }]
  })
  return (
    <Div className="choice-row as-count">
      <P className="term">{`统计对象：已选 ${choice.subjects.length} 个`}</P>
      <Div className="choices">
        {groups.map(({ group, subjects }) => (
          <Toggle
            key={group}
            words={subjects.length > 1 ? `${groupWords[group]}（${subjects.length} 个）` : groupWords[group]}
            chosen={subjects.every((subject) => choice.subjects.includes(subject))}
            onPress={() => {
              onChoose(withSubjects(choices, choice, subjects))
            }}
          />
        ))}
      </Div>
      {offered.length > 1 && (
        <Press
          className="text-button"
          onPress={() => {
            setOpen(!open)
          }}
        >
          {open ? '收起逐个选' : '逐个选'}
        </Press>
      )}
      {open && (
        <Div className="choices">
          {offered.map(({ subject, name }) => (
            <Toggle
              key={subject}
              words={name}
              chosen={choice.subjects.includes(subject)}
              onPress={() => {
                onChoose(withSubjects(choices, choice, [subject]))
              }}
            />
          ))}
        </Div>
      )}
    </Div>
  )
}
