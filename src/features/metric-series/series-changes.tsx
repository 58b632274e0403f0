import { Div, H2, Link, P, Section, Span } from '../../components/prim'
import type { SeriesIndex } from '../../contract/series'
import { changeArrow, comparisonWords } from '../../format/comparisons'
import { dayWords } from '../../format/days'
import { grouped } from '../../format/grouping'
import { dayNumber, dayOf, plusDays } from '../../reckoning/calendar'
import type { Comparison } from '../../reckoning/comparison'
import { isBreak } from '../../reckoning/epochs'
import { lastStated } from '../../reckoning/timeline'
import { openPath, pointPath } from '../../services/routes'
import type { Choice } from './choice'
import { isDerived } from './divided'
import { LastOrigin, SeriesStamp } from './series-stamp'
import type { SeriesView } from './series-view'
import { extremeSentence } from './series-words'
import { CompareChoices } from './view-choices'

/** A number somebody stated for a day, which tells where it comes from. */
function StatedLink({ view, value, day }: { view: SeriesView; value: number; day: string }) {
  const { metric, unit } = view.description
  const path = pointPath(metric, view.subject, day)
  return (
    <Link
      className="inline-link"
      href={path}
      onPress={() => {
        openPath(path)
      }}
    >
      {`${dayWords(day)}的 ${grouped(value)} ${unit} ›`}
    </Link>
  )
}

/** How a count follows from two numbers of a counter; across a new counter it is a sum that no line can show. */
function Working({ view }: { view: SeriesView }) {
  const { whole, reckoning, range, timeline, events } = view
  const end = lastStated(timeline, dayNumber(range.from), dayNumber(range.to))
  if (reckoning !== 'growth' || whole.value === null || !end) return <LastOrigin view={view} />
  if (isDerived(view, whole))
    return (
      <>
        <P className="note">这一段有按现行区划推算的日子，先逐日推算，再首尾相减。</P>
        <LastOrigin view={view} />
      </>
    )
  if (events.some(isBreak))
    return (
      <>
        <P className="note">这一段里计数重新开始过，分段算出后相加。</P>
        <LastOrigin view={view} />
      </>
    )
  if (!whole.exact && whole.countsFrom === null) return <LastOrigin view={view} />
  return (
    <Div className="working">
      <Span>这一段增加的数是：</Span>
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

interface SeriesChangesProps {
  view: SeriesView
  choice: Choice
  index: SeriesIndex
  onChoose: (wish: Partial<Choice>) => void
}

/** How the number of a range differs from other days, and how it was reckoned. */
export function SeriesChanges({ view, choice, index, onChoose }: SeriesChangesProps) {
  const { comparison, latest, comparedLeapDay } = view
  const extreme = extremeSentence(view)
  return (
    <Section className="group figures">
      <H2 className="group-title">变化</H2>
      {extreme !== null && <P className="sentence">{extreme}</P>}
      {latest && <Change comparison={latest} view={view} title={latestTitles[view.choice.view]} />}
      <Change comparison={comparison} view={view} title="这一段和另一段" />
      {isDerived(view, comparison.base) && <P className="note">比较的那一段有按现行区划推算的日子。</P>}
      {comparedLeapDay && <P className="note">去年没有 2 月 29 日，比的是 2 月 28 日。</P>}
      <CompareChoices choice={choice} index={index} onChoose={onChoose} />
      <Working view={view} />
      <SeriesStamp view={view} />
    </Section>
  )
}
