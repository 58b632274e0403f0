import type { ReactNode } from 'react'
import type { Marks } from './marked'
import { Div, H3 } from './prim'

interface DefinitionProps {
  term: string
  /** What the digits in it are, where it has any that are no figure. */
  marks?: Marks
  children: ReactNode
}

/** A short term and what is to be said about it. */
export function Definition({ term, marks, children }: DefinitionProps) {
  return (
    <Div className={marks ? `definition ${marks}` : 'definition'}>
      <H3 className="term">{term}</H3>
      <Div className="said">{children}</Div>
    </Div>
  )
}
