import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { Div, P, Press, Span } from '../../components/prim'
import type { SubjectName } from '../../contract/series'

interface RegionChoiceProps {
  subjects: readonly SubjectName[]
  chosen: string
  onChoose: (subject: string) => void
}

/** Where the numbers are from; the regions unfold, for there are many. */
export function RegionChoice({ subjects, chosen, onChoose }: RegionChoiceProps) {
  const [open, setOpen] = useState(false)
  const name = subjects.find(({ subject }) => subject === chosen)?.name ?? chosen
  if (subjects.length < 2) return <P className="note">{`这个指标只有${name}的数，没有分地区的数。`}</P>
  return (
    <Div className="region-choice">
      <Press
        className="button plain region-button"
        onPress={() => {
          setOpen(!open)
        }}
      >
        <Span>{`地区：${name}`}</Span>
        <Span className="region-more">{open ? '收起' : '换一个地区'}</Span>
      </Press>
      {open && (
        <ChoiceRow
          plain
          name="region"
          label="选一个地区"
          options={subjects.map(({ subject, name: words }) => [subject, words] as const)}
          chosen={chosen}
          onChoose={(subject) => {
            onChoose(subject)
            setOpen(false)
          }}
        />
      )}
    </Div>
  )
}
