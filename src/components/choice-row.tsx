import { Choice, Choices, Div, H3, P } from './prim'

interface ChoiceRowProps<Option extends string> {
  name: string
  label: string
  options: readonly (readonly [Option, string])[]
  chosen: Option
  onChoose: (option: Option) => void
  /** The question is no heading, where no heading of the rank above stands before it. */
  plain?: boolean
}

/** A question with a few answers, one of them chosen. */
export function ChoiceRow<Option extends string>({
  name,
  label,
  options,
  chosen,
  onChoose,
  plain,
}: ChoiceRowProps<Option>) {
  const Question = plain ? P : H3
  return (
    <Div className="choice-row">
      <Question className="term">{label}</Question>
      <Choices label={label} className="choices as-count">
        {options.map(([option, words]) => (
          <Choice
            key={option}
            name={name}
            words={words}
            chosen={option === chosen}
            onChoose={() => {
              onChoose(option)
            }}
          />
        ))}
      </Choices>
    </Div>
  )
}
