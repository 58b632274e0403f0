import { Badge } from '../../components/badge'
import { Div, Link, P, Span } from '../../components/prim'
import type { PublishedRelease } from '../../contract/release'
import { dayWords } from '../../format/days'
import { grouped } from '../../format/grouping'
import { spanWords } from '../../format/spans'
import { openPath, pointPath } from '../../services/routes'
import { isDerived, isDerivedDay } from './divided'
import { LastOrigin } from './series-stamp'
import type { SeriesView } from './series-view'
import { numberWords, rangeSentence } from './series-words'

function RangeNumber({ view }: { view: SeriesView }) {
  const { whole, description, subject } = view
  if (whole.value === null)
    return (
      <Div className="number-line">
        <Badge tone="amber">{`○ ${numberWords(view, whole)}`}</Badge>
      </Div>
    )
  const number = (
    <Div className="number-line leads">
      {`${whole.rounded ? '约 ' : ''}${grouped(whole.value)}`}
      <Span className="unit">{description.unit}</Span>
      {isDerived(view, whole) && <Badge>推算</Badge>}
    </Div>
  )
  if (whole.day === null || isDerivedDay(view, whole.day)) return number
  const path = pointPath(description.metric, subject, whole.day)
  return (
    <Link
      className="figure-link"
      href={path}
      label={`${whole.rounded ? '约 ' : ''}${grouped(whole.value)}${description.unit}，查看出处`}
      onPress={() => {
        openPath(path)
      }}
    >
      {number}
    </Link>
  )
}

/** The number of a range, what it means, its days, who counted it and its release. */
export function SeriesHead({ view, release, source }: { view: SeriesView; release: PublishedRelease; source: string }) {
  const { unchanged, range, whole } = view
  return (
    <Div className="series-head figures">
      <RangeNumber view={view} />
      <P className="sentence">{rangeSentence(view)}</P>
      {whole.day === null && <LastOrigin view={view} />}
      <Div className="origin">
        <Span>{whole.day === null ? spanWords(range) : `数据截至 ${dayWords(whole.day)}`}</Span>
        {release.synthetic && <Badge tone="amber">演示数据</Badge>}
        <Badge>{source}</Badge>
        <Span>{release.id}</Span>
        {unchanged && (
          <Badge tone="amber">{`${unchanged.atLeast ? '至少' : ''}自 ${dayWords(unchanged.since)}起未变`}</Badge>
        )}
      </Div>
    </Div>
  )
}
