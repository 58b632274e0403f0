import { type ReactNode, useMemo, useState } from 'react'
import { Banner } from '../../components/banner'
import { Failed } from '../../components/failed'
import type { Look } from '../../components/page'
import { H1, Live, P } from '../../components/prim'
import { Skeleton } from '../../components/skeleton'
import type { MetricDescription } from '../../contract/metric'
import type { PublishedRelease } from '../../contract/release'
import type { SeriesIndex } from '../../contract/series'
import { failureWords } from '../../format/failures'
import { documents as published } from '../../services/archive'
import { knownIndex, lackingYears } from '../../services/named-years'
import { type Choice, firstChoice, namesFor, yearsFor } from './choice'
import { DivisionChoice } from './division-choice'
import { RegionChoice } from './region-choice'
import { SeriesBody } from './series-body'
import { type SeriesView, seriesView, subjectsIn } from './series-view'
import { useRegion } from './use-region'
import { type UnnamedYears, useSeries, type UsedSeries } from './use-series'
import { ViewChoice } from './view-choices'

export interface SeriesScreenProps {
  release: PublishedRelease
  description: MetricDescription
  index: SeriesIndex
  /** The region an address names. */
  named: string | null
  look: Look
  sharing: (subject: string, day: string) => ReactNode
}

/** While more is asked for, the choice before it stays; where it cannot be had, what there is. */
function useShownChoice(choice: Choice, { have, of, failure }: UsedSeries): Choice | null {
  const [shown, setShown] = useState<Choice | null>(null)
  const ready = have === of || (failure !== null && have > 0)
  if (ready && shown !== choice) setShown(choice)
  return ready ? choice : shown
}

function useSubject({ release, named }: SeriesScreenProps, { documents }: UsedSeries) {
  const region = useRegion()
  const [address, setAddress] = useState(named)
  const subjects = useMemo(() => subjectsIn(documents, release.subjects), [documents, release.subjects])
  const wished = address ?? region.subject
  const found = subjects.find(({ subject }) => subject === wished) ?? subjects[0]
  const lacks = wished !== null && found?.subject !== wished
  const choose = (subject: string): void => {
    setAddress(null)
    region.choose(subject)
  }
  return { subjects, subject: found?.subject ?? '', wished: lacks ? wished : null, choose }
}

function Arriving({ have, of }: UsedSeries) {
  return (
    <Live as="status">
      <P className="standing">{`正在取得更早的年份：${have}/${of}……`}</P>
    </Live>
  )
}

/** What stands in place of numbers while there are none. */
function NoNumbersYet({ name, used }: { name: string; used: UsedSeries }) {
  if (!used.failure)
    return (
      <>
        <H1 className="figure-title">{name}</H1>
        <Skeleton words={used.of > 2 ? `正在取得走势，${used.have}/${used.of} 年` : '正在取得走势'} />
      </>
    )
  const { happened, next } = failureWords(used.failure.code)
  return <Failed happened={happened} safe="已经看到的数还在，没有丢失任何东西。" next={next} onRetry={used.askAgain} />
}

/** The index with every year whose name is here, and what has to come before the years of a choice can be named. */
function useIndex({ release, index }: SeriesScreenProps, choice: Choice): [SeriesIndex, UnnamedYears | null] {
  const { first } = yearsFor(choice, index)
  const name = lackingYears(published, release, index.metric, first)
  const isNamed = name === null
  const known = useMemo(
    () => (isNamed ? (knownIndex(published, release, index.metric) ?? index) : index),
    [release, index, isNamed],
  )
  const years = (known.years[0]?.year ?? first) - first
  return [known, isNamed ? null : { name, years }]
}

const nothing: readonly never[] = []

/** One metric over time: asks for the years a choice needs, and shows them when they are there. */
export function SeriesScreen(props: SeriesScreenProps) {
  const { release, description, look, sharing } = props
  const [choice, setChoice] = useState<Choice>(firstChoice)
  const [index, unnamed] = useIndex(props, choice)
  const names = useMemo(() => namesFor(choice, index), [choice, index])
  const used = useSeries(names, unnamed)
  const shown = useShownChoice(choice, used)
  const { subjects, subject, wished, choose } = useSubject(props, used)
  const documents = shown ? used.documents : nothing
  const view = useMemo<SeriesView | null>(
    () => (shown ? seriesView({ release, description, index, documents, subject, choice: shown }) : null),
    [release, description, index, documents, subject, shown],
  )
  const onChoose = (wish: Partial<Choice>): void => {
    setChoice({ ...choice, ...wish })
  }
  if (!view) return <NoNumbersYet name={description.name} used={used} />
  const lackName = release.subjects.find((one) => one.subject === wished)?.name
  return (
    <>
      <H1 className="figure-title">{description.name}</H1>
      <RegionChoice subjects={subjects} chosen={subject} onChoose={choose} />
      {lackName !== undefined && <P className="note">{`这个指标没有${lackName}的数，下面是${view.place}的。`}</P>}
      <ViewChoice choice={choice} description={description} onChoose={onChoose} />
      <DivisionChoice view={view} choice={choice} onChoose={onChoose} />
      {used.asking && <Arriving {...used} />}
      {used.failure && (
        <Banner
          tone="amber"
          badge="未取全"
          words={`${failureWords(used.failure.code).happened}，有 ${used.of - used.have} 年没有取到，以下是已有的。点此重试`}
          onPress={used.askAgain}
        />
      )}
      <SeriesBody
        view={view}
        release={release}
        index={index}
        look={look}
        sharing={sharing}
        choice={choice}
        onChoose={onChoose}
        onRegion={choose}
      />
    </>
  )
}
