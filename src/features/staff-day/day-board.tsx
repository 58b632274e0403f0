import type { ReactNode } from 'react'
import { Div, H1, H2, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import type { Role } from '../../contract/action'
import { useAnswer } from '../../services/use-answer'

/** A way to other work, for those who hold one of the roles. */
export interface DayWay {
  name: string
  roles: readonly Role[]
  link: ReactNode
}

/** Where staff begin: what the day needs, and the ways to everything else. */
export function DayBoard({ ways }: { ways: readonly DayWay[] }) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'grants.mine', {})
  if (output === null) return <Waiting words="正在查看您的权限" asking={asking} failure={failure} onRetry={askAgain} />
  return (
    <>
      <H1 className="figure-title">每日统计</H1>
      <Section className="group">
        <H2 className="group-title">办事</H2>
        {ways
          .filter(({ roles }) => roles.some((role) => output.roles.includes(role)))
          .map(({ name, link }) => (
            <Div key={name}>{link}</Div>
          ))}
      </Section>
    </>
  )
}
