import type { ReactNode } from 'react'
import { Span } from './prim'

/** What digits are that are no statistics: a day or a length of time, an id, how many of something, a telephone number. */
type Mark = 'as-date' | 'as-code' | 'as-count' | 'as-phone'
export type Marks = Mark | `${Mark} ${Mark}`

const marked = (mark: Mark) =>
  function Marked({ children }: { children: ReactNode }) {
    return <Span className={mark}>{children}</Span>
  }

/** A day, a time of day, or how long ago. */
export const DateWords = marked('as-date')
/** A release, a hash, an address, a place in a report: nothing to reckon with. */
export const CodeWords = marked('as-code')
