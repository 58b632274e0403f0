import { Div, Live, P, Press } from '../../components/prim'
import type { EntryForm } from '../../contract/entry'
import { type Draft, type Faults, isFilled } from './draft'

interface EntryBarProps {
  form: EntryForm
  draft: Draft
  faults: Faults
  doing: boolean
  onSubmit: () => void
}

/** How much is filled in, what stands in the way, and the way on; it stays in sight. */
export function EntryBar({ form, draft, faults, doing, onSubmit }: EntryBarProps) {
  const filled = form.fields.filter(({ metric }) => {
    const one = draft.fields[metric]
    return one !== undefined && isFilled(one)
  }).length
  const wrong = Object.keys(faults).length
  return (
    <Div className="entry-bar">
      <Live as="status">
        <P className="note as-count">
          {`已填 ${filled}/${form.fields.length} 处${wrong > 0 ? `，${wrong} 处要看一下` : ''}`}
        </P>
      </Live>
      <Press className="button" disabled={doing || filled === 0} onPress={onSubmit}>
        {doing ? '正在提交……' : '提交，请另一位同事核对'}
      </Press>
    </Div>
  )
}
