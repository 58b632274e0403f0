import { useState } from 'react'
import { H1, H2, Live, P, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import type { UnknownKind } from '../../contract/quarantine'
import { instantWords } from '../../format/instants'
import { openPath } from '../../services/routes'
import { reportPath } from '../../services/staff-routes'
import { useAnswer } from '../../services/use-answer'
import { UnknownCard } from './unknown-card'

const kinds: Record<UnknownKind, string> = {
  metric: '指标',
  subject: '统计对象',
  unit: '单位',
  hospital: '公报里的医院',
  system: '公报里的业务系统',
}

/** The codes nobody knows, what a person may say of them, and what was said lately. */
export function QuarantineBoard() {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'quarantine.show', {})
  const { output: mine } = useAnswer('staff', 'grants.mine', {})
  const [replays, setReplays] = useState<readonly string[] | null>(null)
  if (output === null)
    return <Waiting words="正在取得待识别的编号" asking={asking} failure={failure} onRetry={askAgain} />
  const mayDecide = mine?.roles.some((role) => role === 'dictionary' || role === 'admin') === true
  const onDone = (begun: readonly string[]): void => {
    setReplays(begun)
    askAgain()
  }
  return (
    <>
      <H1 className="figure-title">待识别</H1>
      <Live as="status">{replays !== null && <P className="sentence">已识别，等待的行正按同样的规则处理。</P>}</Live>
      {(replays ?? []).slice(0, 5).map((report) => (
        <Way key={report} path={reportPath(report)} words="看这些行的结果" open={openPath} />
      ))}
      {output.waiting.length === 0 && <P className="sentence">没有待识别的编号。</P>}
      {output.waiting.map((one) => (
        <UnknownCard
          key={`${one.source} ${one.kind} ${one.code}`}
          unknown={one}
          kind={kinds[one.kind]}
          mayDecide={mayDecide}
          onDone={onDone}
        />
      ))}
      {output.decided.length > 0 && (
        <Section className="group">
          <H2 className="group-title">已识别</H2>
          {output.decided.map(({ source, kind, code, to, factor, reason, decidedAt }) => (
            <P key={`${source} ${kind} ${code}`} className="note as-given">
              {`${kinds[kind]}“${code}”${to === null ? '已退回' : `是 ${to}${factor > 1 ? `，乘 ${String(factor)}` : ''}`}。${reason}，${instantWords(decidedAt)}`}
            </P>
          ))}
        </Section>
      )}
    </>
  )
}
