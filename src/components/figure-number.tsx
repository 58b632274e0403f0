import { numberWords, type Stated } from '../format/readings'
import { Badge } from './badge'
import { Div, Span } from './prim'

/** The number with its unit at half its size; words with a mark where there is no number. */
export function FigureNumber({ stated, leads }: { stated: Stated; leads?: boolean }) {
  const words = numberWords(stated)
  if (stated.value === null)
    return (
      <Div className="number-line">
        <Badge tone="amber">{`○ ${words}`}</Badge>
      </Div>
    )
  return (
    <Div className={leads ? 'number-line leads' : 'number-line'}>
      {words}
      <Span className="unit">{stated.unit}</Span>
    </Div>
  )
}
