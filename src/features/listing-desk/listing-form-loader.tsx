import { Failed } from '../../components/failed'
import { Waiting } from '../../components/waiting'
import type { hospitalFields } from '../../contract/corrections'
import type { ListingName, ListingRevision } from '../../contract/listing-revision'
import { dayOf } from '../../format/instants'
import { goBack } from '../../services/routes'
import { useAnswer } from '../../services/use-answer'
import type { Kind } from './form-fields'
import type { FormStart } from './form-wish'
import { ListingForm } from './listing-form'

export interface FormWish {
  /** Null for a new listing of the kind. */
  id: string | null
  kind: Kind
  /** One's own draft that is worded anew; null to begin with what is in force. */
  number: number | null
  field: (typeof hospitalFields)[number] | null
}

const blank = (kind: Kind): FormStart => ({ id: null, kind, base: 0, draft: null, content: null, reason: '', from: '' })

/** A draft is worded anew on its own base; everything else begins with what is in force. */
function startOf(id: string, inForce: ListingRevision | null, draft: ListingRevision | null): FormStart | null {
  const content = draft?.content ?? inForce?.content ?? null
  if (content === null) return null
  return {
    id,
    kind: content.kind,
    base: draft?.base ?? inForce?.number ?? 0,
    draft: draft?.number ?? null,
    content,
    reason: draft?.reason ?? '',
    from: draft?.effectiveFrom ? dayOf(draft.effectiveFrom) : '',
  }
}

function Existing({ id, number, field, names }: FormWish & { id: string; names: readonly ListingName[] }) {
  const { output, asking, failure, askAgain } = useAnswer('admin', 'listings.show', { id })
  if (output === null) return <Waiting words="正在取得条目" asking={asking} failure={failure} onRetry={askAgain} />
  const draft = output.history.find((one) => one.number === number) ?? null
  const start = startOf(id, output.inForce, draft)
  if (start === null)
    return (
      <Failed
        happened="这一版没有可以修改的内容"
        safe="它是撤回或并入。"
        next="请在条目的历史里恢复一版再改。"
        onRetry={goBack}
      />
    )
  return <ListingForm key={`${id}@${String(start.base)}`} start={start} names={names} field={field} />
}

/** The form of a new listing, of one in force, or of one's own draft. */
export function ListingFormLoader(wish: FormWish) {
  const { output, asking, failure, askAgain } = useAnswer('admin', 'listings.names', {})
  if (output === null) return <Waiting words="正在取得名册" asking={asking} failure={failure} onRetry={askAgain} />
  const { id, kind } = wish
  if (id === null) return <ListingForm start={blank(kind)} names={output.names} field={null} />
  return <Existing {...wish} id={id} names={output.names} />
}
