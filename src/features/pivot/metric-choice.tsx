import { useState } from 'react'
import { Div, P, Press } from '../../components/prim'
import { type Choice, type Choices, withMetric } from './choice'
import { Toggle } from './toggle'

interface MetricChoiceProps {
  choices: Choices
  choice: Choice
  onChoose: (choice: Choice) => void
}

/** What is counted: the chosen metrics, and all of them once they are asked for. */
export function MetricChoice({ choices, choice, onChoose }: MetricChoiceProps) {
  const [open, setOpen] = useState(false)
  const shown = choices.metrics.filter(({ metric }) => open || choice.metrics.includes(metric))
  return (
    <Div className="choice-row">
      <P className="term as-count">{`指标：已选 ${choice.metrics.length} 个`}</P>
      <Div className="choices">
        {shown.map(({ metric, name }) => (
          <Toggle
            key={metric}
            words={name}
            chosen={choice.metrics.includes(metric)}
            onPress={() => {
              onChoose(withMetric(choices, choice, metric))
            }}
          />
        ))}
      </Div>
      <Press
        className="text-button as-count"
        onPress={() => {
          setOpen(!open)
        }}
      >
        {open ? '收起没有选的' : `换指标（共 ${choices.metrics.length} 个）`}
      </Press>
    </Div>
  )
}
