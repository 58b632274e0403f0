import { ChoiceRow } from '../../components/choice-row'
import { Field } from '../../components/field'
import { Div, P } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { assigneeWords } from '../../format/assignees'
import { useAnswer } from '../../services/use-answer'

export interface Given {
  assignee: string
  workingDays: string
}

interface AssigneeChoiceProps extends Given {
  onChange: (changes: Partial<Given>) => void
}

/** Who is to do it, and within how many working days. */
export function AssigneeChoice({ assignee, workingDays, onChange }: AssigneeChoiceProps) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'follow-ups.people', {})
  if (output === null) return <Waiting words="正在查看同事" asking={asking} failure={failure} onRetry={askAgain} />
  return (
    <Div className="as-code">
      <ChoiceRow
        plain
        name="assignee"
        label="请谁负责"
        options={output.people.map((one) => [one.code, assigneeWords(one)] as const)}
        chosen={assignee}
        onChoose={(code) => {
          onChange({ assignee: code })
        }}
      />
      <Field
        id="working-days"
        label="几个工作日内办结"
        value={workingDays}
        onChange={(days) => {
          onChange({ workingDays: days })
        }}
      />
      <P className="note">按公布的节假日和调休计算，从明天起算。</P>
    </Div>
  )
}
