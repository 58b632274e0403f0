import { Badge } from '../../components/badge'
import { H1, P, Press, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { reportStates } from '../../format/report-progress'
import { formatWord } from '../../format/reports'
import { openPath } from '../../services/routes'
import { reportPath } from '../../services/staff-routes'
import { useAnswer } from '../../services/use-answer'

/** The latest reports, each with its state and the way to its rows. */
export function ReportList() {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'reports.list', {})
  if (output === null) return <Waiting words="正在取得上报批次" asking={asking} failure={failure} onRetry={askAgain} />
  return (
    <>
      <H1 className="figure-title">上报批次</H1>
      <Section className="group">
        {output.reports.length === 0 && <P className="sentence">还没有收到上报。</P>}
        {output.reports.map(({ report, sourceName, format, period, state, receivedAt }) => (
          <Section key={report} className="definition as-date">
            <Way path={reportPath(report)} words={`${sourceName} ${dayWords(period)}`} open={openPath} />
            <P className="note">
              <Badge tone={state === 'held' ? 'amber' : 'plain'}>{reportStates[state]}</Badge>
              {`${formatWord(format)}，${instantWords(receivedAt)} 收到`}
            </P>
          </Section>
        ))}
        <Press className="text-button" disabled={asking} onPress={askAgain}>
          {asking ? '正在取得……' : '再取一次'}
        </Press>
      </Section>
    </>
  )
}
