import { type ReactNode, useState } from 'react'
import type { Look } from '../../components/page'
import { H2, Link, P, Section } from '../../components/prim'
import type { PublishedRelease } from '../../contract/release'
import type { SeriesIndex } from '../../contract/series'
import { dayWords } from '../../format/days'
import { openPath, restatementsPath } from '../../services/routes'
import { dayNumber, dayOf } from '../../reckoning/calendar'
import { lastStated } from '../../reckoning/timeline'
import type { Choice } from './choice'
import { isDerivedDay } from './divided'
import { RegionParts } from './region-parts'
import { SeriesChanges } from './series-changes'
import { SeriesChart } from './series-chart'
import { SeriesEvents } from './series-events'
import { SeriesHead } from './series-head'
import { SeriesTable } from './series-table'
import type { SeriesView } from './series-view'
import { RangeChoices } from './view-choices'

interface SeriesBodyProps {
  view: SeriesView
  release: PublishedRelease
  index: SeriesIndex
  look: Look
  sharing: (subject: string, day: string) => ReactNode
  choice: Choice
  onChoose: (wish: Partial<Choice>) => void
  onRegion: (subject: string) => void
}

/** As many restated days as one reads in a sentence. */
const TOLD = 3

function Restated({ view }: { view: SeriesView }) {
  const { restated, description, subject } = view
  if (restated.length === 0) return null
  const path = restatementsPath(description.metric, subject)
  const days = restated.slice(-TOLD).map(dayWords).join('、')
  return (
    <Section className="group">
      <H2 className="group-title">修订</H2>
      <P className="as-count as-date">{`这段时间里有 ${restated.length} 天的数后来修订过${restated.length > TOLD ? '，最近的是' : '：'}${days}。现在看到的是修订后的数。`}</P>
      <Link
        className="button plain"
        href={path}
        onPress={() => {
          openPath(path)
        }}
      >
        看修订记录 ›
      </Link>
    </Section>
  )
}

/** From the number to its picture, its rows and what explains them. */
export function SeriesBody({ view, release, index, look, sharing, choice, onChoose, onRegion }: SeriesBodyProps) {
  const [day, setDay] = useState<string | null>(null)
  const { description, timeline, range, subject } = view
  const latest = lastStated(timeline, dayNumber(range.from), dayNumber(range.to))
  const source = release.sources.find((named) => named.source === description.source)?.name ?? description.source
  return (
    <>
      <SeriesHead view={view} release={release} source={source} />
      <RangeChoices choice={choice} index={index} onChoose={onChoose} />
      <SeriesChart view={view} look={look} day={day} />
      <SeriesChanges view={view} choice={choice} index={index} onChoose={onChoose} />
      {latest && !isDerivedDay(view, dayOf(latest.day)) && sharing(subject, dayOf(latest.day))}
      <SeriesTable view={view} />
      <SeriesEvents events={view.events} onShow={setDay} />
      <Restated view={view} />
      <RegionParts view={view} onChoose={onRegion} />
    </>
  )
}
