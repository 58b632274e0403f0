import { useMemo, useState } from 'react'
import { Chart } from '../../components/chart/chart'
import type { Look } from '../../components/page'
import { Div, Live, P, Press, Section } from '../../components/prim'
import { Way } from '../../components/way'
import { dayWords } from '../../format/days'
import { contains } from '../../reckoning/calendar'
import { openPath, pointPath } from '../../services/routes'
import { chartContent } from './series-chart-content'
import { derivedSentence } from './division-words'
import { originDay, stoodAt } from './series-rows'
import { SeriesStamp } from './series-stamp'
import type { SeriesView } from './series-view'
import { extremeSentence, rangeSentence, readingOf } from './series-words'

const steps = { day: '天', week: '周', month: '月', total: '天' } as const

/** What a chart's signs mean, of those that are on it. */
function Signs({ view }: { view: SeriesView }) {
  const { periods, events, reckoning } = view
  const signs = [
    periods.some(({ value }) => value === null) && '浅色竖条：没有数，不是 0',
    periods.some(({ unfinished, value }) => unfinished && value !== null) && '虚线：还没过完',
    events.some(({ kind }) => kind !== 'holiday' && kind !== 'make-up-day') && '◆ 断点，前后不可比',
    events.some(({ kind }) => kind === 'holiday' || kind === 'make-up-day') && '○ 节假日或调休',
    (reckoning === 'level' || reckoning === 'running') && '纵轴不一定从 0 开始',
  ].filter((sign): sign is string => sign !== false)
  return signs.length > 0 ? <P className="note">{`${signs.join('；')}。`}</P> : null
}

function Origin({ view, place }: { view: SeriesView; place: number }) {
  const period = view.periods[place]
  const stood = period && stoodAt(view, period)
  const day = period && originDay(view, period)
  if (!day) return null
  const path = pointPath(view.description.metric, view.subject, day)
  return (
    <Way path={path} words={stood ? `${dayWords(stood.day)}累计 ${stood.words} ›` : '这个数的出处 ›'} open={openPath} />
  )
}

interface SeriesChartProps {
  view: SeriesView
  look: Look
  picked: number
  onPick: (place: number) => void
}

/** The chart with the point in hand below it, in words; buttons go where a finger or a key goes. */
function PickedChart({ view, look, picked, onPick }: SeriesChartProps) {
  const { periods, events, choice } = view
  const period = periods[picked]
  const said = events.filter(({ from }) => period && contains(period.span, from))
  const reading = period ? readingOf(view, period) : ''
  const extreme = extremeSentence(view) ?? ''
  const step = steps[choice.view]
  const content = useMemo(() => chartContent(view), [view])
  return (
    <Section className="series-chart figures">
      <Chart
        content={content}
        sentence={`${rangeSentence(view)}${extreme}${derivedSentence(view)}`}
        look={look}
        picked={picked}
        reading={reading}
        onPick={onPick}
      />
      <Live as="status" className="reading">
        <P>{reading}</P>
        {said.map((event) => (
          <P key={`${event.kind} ${event.from}`}>
            {[`${dayWords(event.from)}，${event.title}`, event.explanation].filter(Boolean).join('：')}
          </P>
        ))}
      </Live>
      <Origin view={view} place={picked} />
      <Div className="stepper">
        <Press
          className="button plain"
          disabled={picked <= 0}
          onPress={() => {
            onPick(picked - 1)
          }}
        >
          {`‹ 前一${step}`}
        </Press>
        <Press
          className="button plain"
          disabled={picked >= periods.length - 1}
          onPress={() => {
            onPick(picked + 1)
          }}
        >
          {`后一${step} ›`}
        </Press>
      </Div>
      <Signs view={view} />
      <SeriesStamp view={view} />
    </Section>
  )
}

/** The last period with a number that is over, or the last one. */
function lastFinished({ periods }: SeriesView): number {
  for (let place = periods.length - 1; place >= 0; place -= 1)
    if (periods[place]?.value !== null && !periods[place]?.unfinished) return place
  return periods.length - 1
}

/** Another view begins at its last finished point; a day that is touched in another place is picked by its day. */
export function SeriesChart({ view, look, day }: { view: SeriesView; look: Look; day: string | null }) {
  const [picked, setPicked] = useState({ view, day, place: placeFor(view, day) })
  if (picked.view !== view || picked.day !== day) setPicked({ view, day, place: placeFor(view, day) })
  return (
    <PickedChart
      view={view}
      look={look}
      picked={picked.place}
      onPick={(place) => {
        setPicked({ view, day, place })
      }}
    />
  )
}

function placeFor(view: SeriesView, day: string | null): number {
  const place = day === null ? -1 : view.periods.findIndex(({ span }) => contains(span, day))
  return place < 0 ? lastFinished(view) : place
}
