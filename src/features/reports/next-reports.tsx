import { Badge } from '../../components/badge'
import { H2, P, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import type { Output } from '../../contract/action'
import type { staff } from '../../contract/staff'
import { instantWords } from '../../format/instants'
import { locatorWords } from '../../format/locators'
import { columnOf, reportStates } from '../../format/report-progress'
import { openPath } from '../../services/routes'
import { reportPath } from '../../services/staff-routes'
import { useAnswer } from '../../services/use-answer'

type Follow = Output<typeof staff, 'reports.follow'>

const MOST = 50

function Others({ title, reports }: { title: string; reports: Follow['corrections'] }) {
  return reports.map(({ report, state, receivedAt, rejected }) => (
    <Section key={report} className="definition as-date as-count">
      <Way path={reportPath(report)} words={`${title}，${instantWords(receivedAt)}`} open={openPath} />
      <P className="note">{`${reportStates[state]}${rejected > 0 ? `，又退回 ${String(rejected)} 行` : ''}`}</P>
    </Section>
  ))
}

/** The rows of a report that were not taken, whether they are settled, and the reports that belong to it. */
export function NextReports({ id }: { id: string }) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'reports.follow', { report: id })
  if (output === null) return <Waiting words="正在取得退回的行" asking={asking} failure={failure} onRetry={askAgain} />
  const { rejections, corrections, replays, corrects, replayOf } = output
  const open = rejections.filter(({ settled }) => !settled).length
  return (
    <Section className="group">
      <H2 className="group-title">退回的行</H2>
      {rejections.length === 0 && <P className="sentence">没有退回的行。</P>}
      {rejections.length > 0 && (
        <P className="sentence as-count">{`这里列出 ${String(rejections.length)} 行，还有 ${String(open)} 行没有更正。`}</P>
      )}
      {rejections.slice(0, MOST).map(({ rule, given, expected, locator, settled }) => (
        <Section key={`${rule} ${locatorWords(locator)}`} className="definition as-given">
          <P className="term">{`${locatorWords(locator)}，${columnOf(rule)}`}</P>
          <P className="said">
            {settled && <Badge>已更正</Badge>}
            {`写的是“${given}”，应为：${expected}`}
          </P>
        </Section>
      ))}
      {corrects !== null && <Way path={reportPath(corrects)} words="看它更正的那一份" open={openPath} />}
      {replayOf !== null && <Way path={reportPath(replayOf)} words="看这些行原来在的那一份" open={openPath} />}
      <Others title="更正后再交的" reports={corrections} />
      <Others title="识别后采用的" reports={replays} />
    </Section>
  )
}
