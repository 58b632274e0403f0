import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { H1, H2, P, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import type { Output } from '../../contract/action'
import type { reporting } from '../../contract/reporting'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { missingWords } from '../../format/missing'
import { cellWords } from '../../format/reporting'
import { openPath } from '../../services/routes'
import { entryPath, valuePath } from '../../services/staff-routes'
import { useAnswer } from '../../services/use-answer'

type Cell = Output<typeof reporting, 'completeness.cell'>
type OwedMetric = Cell['metrics'][number]

const words: Record<OwedMetric['state'], string> = {
  reported: '已报',
  'no-number': '说明无数',
  held: '暂缓核实',
  rejected: '已退回',
  nothing: '未报',
}

function whenWords({ firstAt }: OwedMetric, due: string | null): string {
  if (firstAt === null) return due === null ? '' : `应在 ${instantWords(due)} 以前报`
  return `${instantWords(firstAt)} 收到${due !== null && firstAt > due ? '，迟' : ''}`
}

/** What one subject owes for a day, metric by metric: how it stands, when it came, and why there is no number. */
export function CellSheet({ subject, day }: { subject: string; day: string }) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'completeness.cell', { subject, day })
  const roles = useAnswer('staff', 'grants.mine', {}).output?.roles
  if (output === null) return <Waiting words="正在取得这一天" asking={asking} failure={failure} onRetry={askAgain} />
  const { name, due, state, metrics } = output
  const mayType = roles?.includes('reporter') === true && state !== 'not-due'
  return (
    <>
      <H1 className="figure-title">{name}</H1>
      <P className="sentence as-date">
        <Badge>{cellWords[state].word}</Badge>
        {`${dayWords(day)}的统计${due === null ? '，截止时间未知：日历未公布' : `，截止 ${instantWords(due)}`}`}
      </P>
      {mayType && <Way path={entryPath(subject, day)} words="去填报" open={openPath} />}
      <Section className="group">
        <H2 className="group-title">应报的指标</H2>
        {metrics.map((metric) => (
          <Definition key={metric.metric} term={metric.name} marks="as-date">
            <P className="sentence">
              <Badge tone={metric.state === 'reported' ? 'plain' : 'amber'}>{words[metric.state]}</Badge>
              {metric.missing === null ? '' : `${missingWords(metric.missing).word}。`}
              {whenWords(metric, due)}
            </P>
            {metric.firstAt !== null && (
              <Way path={valuePath(metric.metric, subject, day)} words={`${metric.name}的经过`} open={openPath} />
            )}
          </Definition>
        ))}
      </Section>
    </>
  )
}
