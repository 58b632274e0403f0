import { Badge } from '../../components/badge'
import { Div, H2, Link, P } from '../../components/prim'
import { Restated, RestatedWhy } from '../../components/restated'
import type { PublishedRelease } from '../../contract/release'
import type { Restatement } from '../../contract/restatement'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { subjectWords } from '../../format/subjects'
import { figurePath, openPath, pointPath } from '../../services/routes'

/** To the day in its series, or to the figure where the release has no series of it. */
function pathOf({ series }: PublishedRelease, { metric, subject, period }: Restatement): string {
  const isInSeries = series.some((one) => one.metric === metric && one.from <= period && period <= one.to)
  return isInSeries ? pointPath(metric, subject, period) : figurePath(metric)
}

/** One published value that is stated otherwise now: which, what, why, and since when. */
export function RestatementEntry({ restatement, release }: { restatement: Restatement; release: PublishedRelease }) {
  const { metric, subject, period, unit, old, reason, explanation, decidedAt } = restatement
  const name = release.definitions.find((defined) => defined.metric === metric)?.name ?? metric
  const whom = subjectWords(release.subjects, subject)
  const path = pathOf(release, restatement)
  return (
    <Div className="restatement figures">
      <H2 className="restatement-name">{whom === null ? name : `${whom}：${name}`}</H2>
      <P className="term">{`统计日期 ${dayWords(period)}`}</P>
      <Restated old={old} new={restatement.new} unit={unit} />
      <RestatedWhy reason={reason} explanation={explanation} />
      <Div className="origin">
        {release.synthetic && <Badge tone="amber">演示数据</Badge>}
        {`${instantWords(decidedAt)} 决定，从发布 ${restatement.release} 起改写`}
      </Div>
      <Link
        className="text-button"
        href={path}
        label={`看这个数的出处：${name} ${dayWords(period)}`}
        onPress={() => {
          openPath(path)
        }}
      >
        看这个数的出处
      </Link>
    </Div>
  )
}
