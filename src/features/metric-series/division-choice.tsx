import { ChoiceRow } from '../../components/choice-row'
import { P } from '../../components/prim'
import type { Choice, DivisionChoice as Chosen } from './choice'
import { divisionSentences } from './division-words'
import type { SeriesView } from './series-view'

const options: [Chosen, string][] = [
  ['then', '按当时区划'],
  ['now', '按现行区划'],
]

interface DivisionChoiceProps {
  view: SeriesView
  choice: Choice
  onChoose: (wish: Partial<Choice>) => void
}

/** Whether a prefecture is shown as it was or as it is now, and what that does to its numbers; nothing where it never changed. */
export function DivisionChoice({ view, choice, onChoose }: DivisionChoiceProps) {
  const { divided } = view
  if (divided === null) return null
  return (
    <>
      {divided.refused === null && (
        <ChoiceRow
          plain
          name="divisions"
          label="按哪种区划"
          options={options}
          chosen={choice.divisions}
          onChoose={(divisions) => {
            onChoose({ divisions })
          }}
        />
      )}
      {divisionSentences(view).map((sentence) => (
        <P key={sentence} className="note as-date as-count">
          {sentence}
        </P>
      ))}
    </>
  )
}
