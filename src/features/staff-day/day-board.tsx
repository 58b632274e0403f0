import { type ReactNode, useState } from 'react'
import { Div, H2, P, Press, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import type { Role } from '../../contract/action'
import type { HeldReport } from '../../contract/reporting'
import { shortDay } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { useAnswer } from '../../services/use-answer'
import { DayHead } from './day-head'
import { Movements } from './movements'
import { SinceLooked } from './since-looked'
import { Subjects } from './subjects'
import { useLookSince } from './use-look-since'

/** A way to other work, for those who hold one of the roles: for everything, or with `own` for one place too. */
export interface DayWay {
  name: string
  roles: readonly Role[]
  own?: true
  link: ReactNode
}

function Ways({ ways }: { ways: readonly DayWay[] }) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'grants.mine', {})
  return (
    <Section className="group">
      <H2 className="group-title">办事</H2>
      {output === null && <Waiting words="正在查看您的权限" asking={asking} failure={failure} onRetry={askAgain} />}
      <Div className="day-ways">
        {ways
          .filter(({ roles, own }) => roles.some((role) => (own ? output?.roles : output?.everywhere)?.includes(role)))
          .map(({ name, link }) => (
            <Div key={name}>{link}</Div>
          ))}
      </Div>
    </Section>
  )
}

function HeldReports({ held }: { held: readonly HeldReport[] }) {
  return (
    <>
      {held.length === 0 && <P className="sentence">没有暂缓核实的报告。</P>}
      {held.map(({ report, source, period, receivedAt, undecided }) => (
        <P key={report} className="note as-date as-count">
          {`${shortDay(period)}的报告，${source}，${instantWords(receivedAt)} 收到，${String(undecided)} 处等待核对`}
        </P>
      ))}
    </>
  )
}

/** Where staff begin: what the day needs, what came, what moved and what changed, and the ways to everything else. */
export function DayBoard({ ways }: { ways: readonly DayWay[] }) {
  const [day, setDay] = useState<string | undefined>(undefined)
  const [answeredAt, setAnsweredAt] = useState<string | null>(null)
  const since = useLookSince(answeredAt)
  const { output, asking, failure, askAgain } = useAnswer('staff', 'board.show', { day, since })
  if (output !== null && answeredAt === null) setAnsweredAt(output.askedAt)
  if (output === null)
    return (
      <>
        <Waiting words="正在取得这一天的情况" asking={asking} failure={failure} onRetry={askAgain} />
        <Ways ways={ways} />
      </>
    )
  return (
    <>
      <DayHead board={output} onChoose={setDay} />
      {failure !== null && <Wrong words={failureSentence(failure)} />}
      <Section className="group">
        <H2 className="group-title">要处理的</H2>
        <HeldReports held={output.held} />
        <Subjects standings={output.needing} day={output.day} none="没有缺报、迟报或退回的。" />
      </Section>
      <Ways ways={ways} />
      <SinceLooked changes={output.changes} since={since} cut={output.changesCut} />
      <Movements movements={output.movements} day={output.day} synthetic={output.synthetic} />
      <Section className="group">
        <H2 className="group-title">已经报齐的</H2>
        <Subjects standings={output.cameIn} day={output.day} none="还没有报齐的。" />
      </Section>
      <Press className="button plain" disabled={asking} onPress={askAgain}>
        {asking ? '正在取得……' : '再取一次'}
      </Press>
    </>
  )
}
