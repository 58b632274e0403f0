import type { ReactNode } from 'react'
import { Div, H3 } from './prim'

/** A short term and what is to be said about it. */
export function Definition({ term, children }: { term: string; children: ReactNode }) {
  return (
    <Div className="definition">
      <H3 className="term">{term}</H3>
      <Div className="said">{children}</Div>
    </Div>
  )
}
