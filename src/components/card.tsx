import type { ReactNode } from 'react'
import { Div } from './prim'

export function Card({ quiet, children }: { quiet?: boolean; children: ReactNode }) {
  return <Div className={quiet ? 'card quiet' : 'card'}>{children}</Div>
}
