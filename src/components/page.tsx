import type { CSSProperties, ReactNode } from 'react'
import { Main } from './prim'

export interface Look {
  /** The colours and measures in force. */
  className: string
  /** Times the letter sizes of the style sheet. */
  scale: number
}

/** The ground every page stands on; colours and letter sizes are set here for all that is inside. */
export function Page({ look, children }: { look: Look; children: ReactNode }) {
  return (
    <Main className={`page ${look.className}`} style={{ '--scale': look.scale } as CSSProperties}>
      {children}
    </Main>
  )
}
