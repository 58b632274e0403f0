import { createContext, type CSSProperties, type ReactNode, useContext } from 'react'
import { Main } from './prim'

export interface Look {
  /** The colours and measures in force. */
  className: string
  /** Times the letter sizes of the style sheet. */
  scale: number
}

/** What stands above every page and stays in sight; the program says what, if anything. */
export const PageNotice = createContext<ReactNode>(null)

/** The ground every page stands on; colours and letter sizes are set here for all that is inside. */
export function Page({ look, children }: { look: Look; children: ReactNode }) {
  const notice = useContext(PageNotice)
  return (
    <Main className={`page ${look.className}`} style={{ '--scale': look.scale } as CSSProperties}>
      {notice}
      {children}
    </Main>
  )
}
