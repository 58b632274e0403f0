import { H1, P, Rows } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import { dayWords } from '../../format/days'
import { openPath } from '../../services/routes'
import { newFollowUpPath, restatePath } from '../../services/staff-routes'
import { useAnswer } from '../../services/use-answer'
import { VersionRow } from './version-row'

interface ValueProps {
  metric: string
  subject: string
  day: string
}

/** Everything that was ever said about one number, the latest first, and what can be done about it. */
export function ValueSheet({ metric, subject, day }: ValueProps) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'values.history', { metric, subject, day })
  const mine = useAnswer('staff', 'grants.mine', {})
  if (output === null) return <Waiting words="正在查看经过" asking={asking} failure={failure} onRetry={askAgain} />
  const { name, unit, subjectName, versions } = output
  const stands = versions.some(({ state }) => state === 'in-force')
  const mayRestate = stands && (mine.output?.roles.includes('reporter') ?? false)
  const latestFirst = [...versions].reverse()
  return (
    <>
      <H1 className="figure-title">{name}</H1>
      <P className="note as-date">{`${subjectName}，${dayWords(day)}，单位：${unit}`}</P>
      {versions.length === 0 && <P className="sentence">还没有人报过这一天的数值，所以是未知，不是零。</P>}
      <Rows className="desk-cases">
        {latestFirst.map((version) => (
          <VersionRow
            key={`${version.report.report} ${JSON.stringify(version.locator)}`}
            version={version}
            day={day}
            unit={unit}
          />
        ))}
      </Rows>
      {mayRestate && <Way path={restatePath(metric, subject, day)} words="修订这个数 ›" open={openPath} />}
      <Way path={newFollowUpPath(metric, subject, day)} words="请人跟进这个数 ›" open={openPath} />
    </>
  )
}
