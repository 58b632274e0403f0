import { spoken } from '../format/readings'
import { FigureNumber } from './figure-number'
import type { FigureProps } from './figure-props'
import { FigureStamp } from './figure-stamp'
import { Div, Link, Span } from './prim'

type RowProps = FigureProps & Required<Pick<FigureProps, 'href' | 'onOpen'>>

/** A number of second rank: one line, and a smaller one for day, change, source and release. */
export function FigureRow(props: RowProps) {
  const { name, href, onOpen } = props
  return (
    <Div className="figure-row">
      <Link className="figure-row-link" href={href} onPress={onOpen} label={`${spoken(name, props)}，查看出处`}>
        <Span className="figure-row-name">{name}</Span>
        <FigureNumber stated={props} />
      </Link>
      <FigureStamp {...props} />
    </Div>
  )
}
