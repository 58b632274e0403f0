import { Badge } from '../../components/badge'
import { Div, Link, P, Span } from '../../components/prim'
import type { PublishedRelease } from '../../contract/release'
import { changeArrow, comparisonWords } from '../../format/comparisons'
import { dayWords } from '../../format/days'
import { grouped } from '../../format/grouping'
import { noNumberWords } from '../../format/measured'
import { spanWords } from '../../format/spans'
import { dayNumber, dayOf, plusDays } from '../../reckoning/calendar'
import type { Comparison } from '../../reckoning/comparison'
import { isBreak } from '../../reckoning/epochs'
import { lastStated } from '../../reckoning/timeline'
import { openPath, pointPath } from '../../services/routes'
import type { SeriesView } from './series-view'
import { extremeSentence, rangeSentence } from './series-words'

function RangeNumber({ view }: { view: SeriesView }) {
  const { whole, description, subject } = view
  if (whole.value === null)
    return (
      <Div className="number-line">
        <Badge tone="amber">{`○ ${noNumberWords(whole).word}`}</Badge>
      </Div>
    )
  const number = (
    <Div className="number-line leads">
      {`${whole.rounded ? '约 ' : ''}${grouped(whole.value)}`}
      <Span className="unit">{description.unit}</Span>
    </Div>
  )
  if (whole.day === null) return number
  const path = pointPath(description.metric, subject, whole.day)
  return (
    <Link
      className="figure-link"
      href={path}
      label={`${rangeSentence(view)}查看出处`}
      onPress={() => {
        openPath(path)
      }}
    >
      {number}
    </Link>
  )
}

/** A number somebody stated for a day, which tells where it comes from. */
function StatedLink({ view, value, day }: { view: SeriesView; value: number; day: string }) {
  const { metric, unit } = view.description
  const path = pointPath(metric, view.subject, day)
  return (
    <Link
      className="inline-link"
      href={path}
      label={`${dayWords(day)}累计 ${grouped(value)} ${unit}，查看出处`}
      onPress={() => {
        openPath(path)
      }}
    >
      {`${dayWords(day)}的 ${grouped(value)} ›`}
    </Link>
  )
}

/** How a count follows from two numbers of a counter; across a new counter it is a sum that no line can show. */
function Working({ view }: { view: SeriesView }) {
  const { whole, reckoning, range, timeline, events } = view
  const end = lastStated(timeline, dayNumber(range.from), dayNumber(range.to))
  if (reckoning !== 'growth' || whole.value === null || !end) return null
  if (events.some(isBreak)) return <P className="note">这一段里计数重新开始过，分段算出后相加。</P>
  if (!whole.exact && whole.countsFrom === null) return null
  return (
    <Div className="working">
      <StatedLink view={view} value={end.value} day={dayOf(end.day)} />
      <Span>减去</Span>
      <StatedLink view={view} value={end.value - whole.value} day={whole.countsFrom ?? plusDays(range.from, -1)} />
    </Div>
  )
}

function Change({ comparison, view, title }: { comparison: Comparison; view: SeriesView; title: string }) {
  const arrow = changeArrow(comparison)
  return (
    <Div className="change">
      <Span className="term">{title}</Span>
      <P>{`${arrow === null ? '' : `${arrow} `}${comparisonWords(comparison, view.description.unit)}`}</P>
    </Div>
  )
}

const latestTitles = { day: '最近两天', week: '最近两周', month: '最近两个月', total: '最近两天' } as const

/** The number of a range, what it means, and how it differs from other days. */
export function SeriesHead({ view, release, source }: { view: SeriesView; release: PublishedRelease; source: string }) {
  const { comparison, latest, choice, unchanged, range, whole, comparedLeapDay } = view
  const extreme = extremeSentence(view)
  return (
    <Div className="series-head">
      <RangeNumber view={view} />
      <P className="sentence">{rangeSentence(view)}</P>
      <Working view={view} />
      {extreme !== null && <P className="sentence">{extreme}</P>}
      <Div className="origin">
        <Span>{whole.day === null ? spanWords(range) : `数据截至 ${dayWords(whole.day)}`}</Span>
        {release.synthetic && <Badge tone="amber">演示数据</Badge>}
        <Badge>{source}</Badge>
        <Span>{release.id}</Span>
        {unchanged && (
          <Badge tone="amber">{`${unchanged.atLeast ? '至少' : ''}自 ${dayWords(unchanged.since)}起未变`}</Badge>
        )}
      </Div>
      <Change comparison={comparison} view={view} title="比较" />
      {comparedLeapDay && <P className="note">去年没有 2 月 29 日，比的是 2 月 28 日。</P>}
      {latest && <Change comparison={latest} view={view} title={latestTitles[choice.view]} />}
    </Div>
  )
}
