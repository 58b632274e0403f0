import { Choice, Choices, Div, H3 } from './prim'

interface ChoiceRowProps<Option extends string> {
  name: string
  label: string
  options: readonly (readonly [Option, string])[]
  chosen: Option
  onChoose: (option: Option) => void
}

/** A question with a few answers, one of them chosen. */
export function ChoiceRow<Option extends string>({ name, label, options, chosen, onChoose }: ChoiceRowProps<Option>) {
  return (
    <Div className="choice-row">
      <H3 className="term">{label}</H3>
      <Choices label={label} className="choices">
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
