import { useState } from 'react'
import { H1, P } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { useAnswer } from '../../services/use-answer'
import { type Choice, type Choices, firstChoice } from './choice'
import { ChoiceForm } from './choice-form'
import { PivotResult } from './pivot-result'

function Asking({ choices }: { choices: Choices }) {
  const [choice, setChoice] = useState<Choice>(() => firstChoice(choices))
  const [asked, setAsked] = useState<readonly Choice[]>([])
  const shown = asked[asked.length - 1]
  return (
    <>
      <ChoiceForm
        choices={choices}
        choice={choice}
        onChoose={setChoice}
        onAsk={() => {
          setAsked([choice])
        }}
      />
      {shown && (
        <PivotResult
          key={JSON.stringify(shown)}
          choice={shown}
          onDrill={(narrower) => {
            setAsked([...asked, { ...shown, ...narrower }])
          }}
          onBack={
            asked.length > 1
              ? () => {
                  setAsked(asked.slice(0, -1))
                }
              : null
          }
        />
      )}
    </>
  )
}

/** Metrics, subjects and periods as one table: chosen, looked at, gone into, and taken along as a file. */
export function PivotBoard() {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'pivot.choices', {})
  if (output === null) return <Waiting words="正在查看有哪些数" asking={asking} failure={failure} onRetry={askAgain} />
  return (
    <>
      <H1 className="figure-title">数据透视</H1>
      <P className="note">选指标、对象和时间，看一张表。没有报的不是 0，合计旁边写明几个对象有数。</P>
      {output.metrics.length === 0 ? (
        <P className="sentence">还没有任何您能看的上报值。</P>
      ) : (
        <Asking choices={output} />
      )}
    </>
  )
}
