import { changeWords } from '../format/changes'
import { asOfWords, spoken } from '../format/readings'
import { FigureNumber } from './figure-number'
import { Badge } from './badge'
import type { FigureProps } from './figure-props'
import { Div, Link, Span } from './prim'

type RowProps = FigureProps & Required<Pick<FigureProps, 'href' | 'onOpen'>>

/** A number of second rank: one line, and a smaller one for day, change, source and release. */
export function FigureRow(props: RowProps) {
  const { name, release, source, unit, asOf, change, href, onOpen } = props
  return (
    <Div className="figure-row">
      <Link className="figure-row-link" href={href} onPress={onOpen} label={`${spoken(name, props)}，查看出处`}>
        <Span className="figure-row-name">{name}</Span>
        <FigureNumber stated={props} />
      </Link>
      <Div className="origin">
        {`${asOfWords(props)}；${changeWords(change, unit, asOf)}`}
        <Badge>{source}</Badge>
        {release}
      </Div>
    </Div>
  )
}
