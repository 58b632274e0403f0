import type { ReactNode } from 'react'
import { Span } from './prim'

/** A word with a ground of its own; amber asks a person to look. */
export function Badge({ tone = 'plain', children }: { tone?: 'plain' | 'amber' | 'red'; children: ReactNode }) {
  return <Span className={tone === 'plain' ? 'badge' : `badge ${tone}`}>{children}</Span>
}
