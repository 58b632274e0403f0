import { changeWords } from '../format/changes'
import { asOfWords } from '../format/readings'
import { Badge } from './badge'
import type { FigureProps } from './figure-props'
import { Div } from './prim'

/** What every number carries: its day, its change, who counted it, its release, and whether it is invented. */
export function FigureStamp(props: FigureProps) {
  const { unit, asOf, change, source, release, synthetic } = props
  return (
    <Div className="origin">
      {`${asOfWords(props)}；${changeWords(change, unit, asOf)}`}
      {synthetic && <Badge tone="amber">演示数据</Badge>}
      <Badge>{source}</Badge>
      {release}
    </Div>
  )
}
