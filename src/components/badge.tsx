import type { ReactNode } from 'react'
import { Span } from './prim'

/** A word with a ground of its own; amber asks a person to look. */
export function Badge({ tone = 'plain', children }: { tone?: 'plain' | 'amber'; children: ReactNode }) {
  return <Span className={tone === 'amber' ? 'badge amber' : 'badge'}>{children}</Span>
}
