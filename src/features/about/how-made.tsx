import type { ReactNode } from 'react'
import { P, Press, Section } from '../../components/prim'
import { openMine } from '../../services/routes'

/** Where to read on, at the foot of the front page. */
export function HowMade({ children }: { children?: ReactNode }) {
  return (
    <Section className="foot">
      <P className="note">点任何一个数字，可以看到它怎么算、从哪份报告的哪一行来、谁批准的。</P>
      <Press className="text-button" onPress={openMine}>
        这些数字是怎么来的
      </Press>
      {children}
    </Section>
  )
}
