import { CodeWords } from '../../components/marked'
import { Div, Span } from '../../components/prim'
import { Way } from '../../components/way'
import { dayWords } from '../../format/days'
import { dayNumber, dayOf } from '../../reckoning/calendar'
import { lastStated } from '../../reckoning/timeline'
import { openPath, pointPath } from '../../services/routes'
import { isDerivedDay } from './divided'
import type { SeriesView } from './series-view'

/** To the last day of a range somebody reported; a range without any has no number either, and one reckoned from two regions no origin. */
export function LastOrigin({ view }: { view: SeriesView }) {
  const { range, timeline, description, subject } = view
  const last = lastStated(timeline, dayNumber(range.from), dayNumber(range.to))
  if (!last) return null
  const day = dayOf(last.day)
  if (isDerivedDay(view, day)) return null
  const path = pointPath(description.metric, subject, day)
  return <Way path={path} words={`${dayWords(day)}的出处 ›`} open={openPath} />
}

/** What a group of numbers has in common: their unit and the release they stand in. */
export function SeriesStamp({ view: { description, release } }: { view: SeriesView }) {
  return (
    <Div className="origin">
      <Span>{`单位：${description.unit}`}</Span>
      <CodeWords>{`发布 ${release}`}</CodeWords>
    </Div>
  )
}
