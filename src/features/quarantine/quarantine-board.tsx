import { useState } from 'react'
import { Div, H1, H2, Live, P, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import type { Output } from '../../contract/action'
import type { UnknownKind } from '../../contract/quarantine'
import type { staff } from '../../contract/staff'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { openPath } from '../../services/routes'
import { reportPath } from '../../services/staff-routes'
import { useAnswer } from '../../services/use-answer'
import { MeaningSwitch } from './meaning-switch'
import { UnknownCard } from './unknown-card'

const kinds: Record<UnknownKind, string> = {
  metric: '指标',
  subject: '统计对象',
  unit: '单位',
  hospital: '公报里的医院',
  system: '公报里的业务系统',
}

type CodeMapping = Output<typeof staff, 'quarantine.show'>['decided'][number]

function meaningWords({ kind, code, to, factor, from, reason, decidedAt }: CodeMapping): string {
  const since = from === null ? '' : `自 ${dayWords(from)}的数值起，`
  const meaning = to === null ? '已退回' : `是 ${to}${factor > 1 ? `，乘 ${String(factor)}` : ''}`
  return `${kinds[kind]}“${code}”${since}${meaning}。${reason}，${instantWords(decidedAt)}`
}

interface DecidedProps {
  decided: readonly CodeMapping[]
  mayDecide: boolean
  onDone: () => void
}

/** What was said lately, the latest first; whoever may decide can say otherwise from a day on. */
function Decided({ decided, mayDecide, onDone }: DecidedProps) {
  if (decided.length === 0) return null
  const isLatest = (one: CodeMapping) =>
    decided.find(({ source, kind, code }) => source === one.source && kind === one.kind && code === one.code) === one
  return (
    <Section className="group">
      <H2 className="group-title">已识别</H2>
      {decided.map((one) => (
        <Div key={`${one.source} ${one.kind} ${one.code} ${one.from ?? ''} ${one.decidedAt}`}>
          <P className="note as-given">{meaningWords(one)}</P>
          {mayDecide && isLatest(one) && one.kind !== 'hospital' && one.kind !== 'system' && (
            <MeaningSwitch {...one} kind={one.kind} name={kinds[one.kind]} onDone={onDone} />
          )}
        </Div>
      ))}
    </Section>
  )
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
      <Decided decided={output.decided} mayDecide={mayDecide} onDone={askAgain} />
    </>
  )
}
