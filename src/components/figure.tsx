import { missingWords } from '../format/missing'
import { spoken } from '../format/readings'
import { FigureNumber } from './figure-number'
import type { FigureProps } from './figure-props'
import { FigureStamp } from './figure-stamp'
import { Div, H1, H3, Link, P } from './prim'

interface CardFigureProps extends FigureProps {
  sentence?: string
  /** The largest letters of a group. */
  leads?: boolean
  /** Takes a line of its own. */
  broad?: boolean
}

/** A number, what it means, as of when, how it changed, who counted it and in which release it stands. */
export function Figure(props: CardFigureProps) {
  const { name, sentence, leads, broad, href, onOpen } = props
  const number = <FigureNumber stated={props} leads={leads} />
  return (
    <Div className={broad ? 'figure broad' : 'figure'}>
      {href && onOpen ? (
        <Link className="figure-link" href={href} onPress={onOpen} label={`${spoken(name, props)}，查看出处`}>
          <H3 className="figure-name">{name}</H3>
          {number}
        </Link>
      ) : (
        <>
          <H1 className="figure-title">{name}</H1>
          {number}
        </>
      )}
      {props.value === null && <P className="sentence">{missingWords(props.missing).sentence}</P>}
      {sentence && <P className="sentence">{sentence}</P>}
      <FigureStamp {...props} />
    </Div>
  )
}
