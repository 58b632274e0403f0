import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { H1, H2, P, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import type { Output } from '../../contract/action'
import type { RejectedBecause, reporting } from '../../contract/reporting'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { missingWords } from '../../format/missing'
import { cellWords } from '../../format/reporting'
import { openPath } from '../../services/routes'
import { entryPath, quarantinePath, reportsPath, valuePath } from '../../services/staff-routes'
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

/** Why a number was rejected, and what to do about it. */
const reasons: Record<RejectedBecause, string> = {
  decision: '核对人员退回了，请核实后重报。',
  unit: '收到时没有采用：单位与指标不符。',
  'unknown-unit': '单位还没有人认识，留在“待识别”，认定以后自动采用。',
  value: '收到时没有采用：数值不合这个指标的规则。',
  'both-or-neither': '收到时没有采用：数值与缺失代码应当只填一个。',
  'missing-code': '收到时没有采用：没有这个缺失代码。',
  'too-many': '收到时没有采用：同一份上报的疑问太多，请核对整份文件。',
  'nothing-to-restate': '收到时没有采用：这一天还没有可以修订的数值，请按日报上报。',
  other: '收到时没有采用：这一行的写法不对。',
}

function whenWords({ firstAt }: OwedMetric, due: string | null): string {
  if (firstAt === null) return due === null ? '' : `应在 ${instantWords(due)} 以前报`
  return `${instantWords(firstAt)} 收到${due !== null && firstAt > due ? '，迟' : ''}`
}

/** Where somebody can see to it that the number is taken. */
function WayOn({ metric: { because, name } }: { metric: OwedMetric }) {
  if (because === null || because === 'decision') return null
  return because === 'unknown-unit' ? (
    <Way path={quarantinePath()} words={`在待识别里看${name}的单位`} open={openPath} />
  ) : (
    <Way path={reportsPath()} words={`在上报批次里看${name}怎样改`} open={openPath} />
  )
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
              {metric.because === null ? '' : reasons[metric.because]}
              {whenWords(metric, due)}
            </P>
            <WayOn metric={metric} />
            {metric.firstAt !== null && (
              <Way path={valuePath(metric.metric, subject, day)} words={`${metric.name}的经过`} open={openPath} />
            )}
          </Definition>
        ))}
      </Section>
    </>
  )
}
