import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { H1, H2, P, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import type { Cadence, SourceStatus } from '../../contract/source-status'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { useAnswer } from '../../services/use-answer'
import { FunctionsBoard } from './functions-board'

const cadenceWords = (cadence: Cadence): string =>
  cadence === null ? '多久报一次：未知，没有人说明过' : cadence === 'weekly' ? '每周五一份' : '每天一份'

function lastWords({ last, lagDays }: SourceStatus): string {
  if (last === null) return '没有直接收到过它的报告；它的数字由周报转述。'
  const behind = lagDays === 0 ? '就是今天' : `距今 ${String(lagDays)} 天`
  return `统计到 ${dayWords(last.period)}（${behind}），${instantWords(last.receivedAt)} 收到。`
}

function nextWords({ next }: SourceStatus): string {
  if (next === null) return ''
  const due = next.due === null ? '截止时间未知：日历未公布' : `应在 ${instantWords(next.due)} 以前收到`
  return `下一份是 ${dayWords(next.period)}的，${due}。`
}

/** Every source: what came last, what is expected next, and how far behind it is. */
export function SourcesBoard() {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'sources.status', {})
  if (output === null) return <Waiting words="正在查看数据来源" asking={asking} failure={failure} onRetry={askAgain} />
  return (
    <>
      <H1 className="figure-title">数据来源</H1>
      <P className="note as-date">{`${instantWords(output.askedAt)} 的情况`}</P>
      <Section className="group">
        <H2 className="group-title">一个一个看</H2>
        {output.sources.map((one) => (
          <Definition key={one.source} term={one.name} marks="as-date">
            <P className="sentence as-date as-count">
              {one.overdue === true && <Badge tone="amber">迟</Badge>}
              {lastWords(one)}
            </P>
            <P className="note as-date">{`${cadenceWords(one.cadence)}。${nextWords(one)}`}</P>
            {one.held > 0 && <P className="note as-count">{`有 ${String(one.held)} 份报告暂缓核实。`}</P>}
          </Definition>
        ))}
      </Section>
      <FunctionsBoard />
    </>
  )
}
