import type { Unit } from '../contract/metric'
import type { RestatementReason, ValueOrReason } from '../contract/restatement'
import { reasonWords, valueWords } from '../format/restatements'
import { Badge } from './badge'
import { Div, P, Span } from './prim'

interface RestatedProps {
  old: ValueOrReason
  new: ValueOrReason
  unit: Unit
}

/** What was published, and what is said instead; read out as one sentence. */
export function Restated({ old, new: now, unit }: RestatedProps) {
  return (
    <Div className="restated">
      <Span className="restated-old">{`原为 ${valueWords(old, unit)}`}</Span>
      <Span className="restated-new">{`现为 ${valueWords(now, unit)}`}</Span>
    </Div>
  )
}

/** Why, in a word of the centre's list and in a sentence of its own. */
export function RestatedWhy({ reason, explanation }: { reason: RestatementReason; explanation: string }) {
  return (
    <P className="sentence">
      <Badge>{reasonWords(reason)}</Badge>
      {explanation}
    </P>
  )
}
