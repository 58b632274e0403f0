import type { ReactNode } from 'react'
import { Empty } from '../../components/empty'
import type { Look } from '../../components/page'
import { H1, H2, Link, P, Section } from '../../components/prim'
import type { PublishedRelease } from '../../contract/release'
import { dayWords } from '../../format/days'
import { figurePath, openOverview, openPath } from '../../services/routes'
import { SeriesScreen } from './series-screen'

interface MetricSeriesProps {
  release: PublishedRelease
  metric: string
  /** The region the address names, where it names one. */
  subject: string | null
  look: Look
  /** How the metric is counted. */
  counting: (metric: string) => ReactNode
  /** Leads to where a day's number can be passed on. */
  sharing: (subject: string, day: string) => ReactNode
}

function FigureLink({ metric, release }: { metric: string; release: PublishedRelease }) {
  if (!release.figures.some((figure) => figure.metric === metric)) return null
  const path = figurePath(metric)
  return (
    <Section className="group">
      <Link
        className="button plain"
        href={path}
        onPress={() => {
          openPath(path)
        }}
      >
        最近公布的数和它的出处 ›
      </Link>
    </Section>
  )
}

/** A metric over time, or why there is nothing of the kind. */
export function MetricSeries({ release, metric, subject, look, counting, sharing }: MetricSeriesProps) {
  const description = release.definitions.find((defined) => defined.metric === metric)
  const index = release.series.find((indexed) => indexed.metric === metric)
  if (!description)
    return (
      <Empty
        title="没有这个指标"
        sentence="这次发布里没有它，可能链接写错了。"
        action="返回概览"
        onPress={openOverview}
      />
    )
  return (
    <>
      {index ? (
        <SeriesScreen
          key={metric}
          release={release}
          description={description}
          index={index}
          named={subject}
          look={look}
          sharing={sharing}
        />
      ) : (
        <>
          <H1 className="figure-title">{description.name}</H1>
          <P className="sentence">这个指标没有逐日数据，画不出走势。最近公布的数仍然可以看。</P>
        </>
      )}
      <FigureLink metric={metric} release={release} />
      {counting(metric)}
      {index && (
        <Section className="group">
          <H2 className="group-title">有哪些日子的数</H2>
          <P className="as-date">{`从 ${dayWords(index.from)}到 ${dayWords(index.to)}，按中国的日子（北京时间）。`}</P>
        </Section>
      )}
    </>
  )
}
