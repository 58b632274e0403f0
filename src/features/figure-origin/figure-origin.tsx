import type { ReactNode } from 'react'
import { Definition } from '../../components/definition'
import { Empty } from '../../components/empty'
import { Figure } from '../../components/figure'
import { CodeWords } from '../../components/marked'
import { H2, Link, P, Section } from '../../components/prim'
import type { Figure as FigureFacts, PublishedRelease } from '../../contract/release'
import { dayWords } from '../../format/days'
import { grouped } from '../../format/grouping'
import { locatorWords } from '../../format/locators'
import { numberSentence } from '../../format/readings'
import { metricPath, openOverview, openPath } from '../../services/routes'
import { Counting } from './counting'
import { Documentation } from './documentation'
import { originOf } from './origin'
import { Publishing } from './publishing'
import { ReportOrigin } from './report-origin'

/** As many of the reports that say the same as one reads. */
const TOLD = 12

function Earlier({ figure, release }: { figure: FigureFacts; release: string }) {
  const untold = figure.confirmedBy.length - TOLD
  return (
    <Section className="group figures">
      <H2 className="group-title">更早的数值</H2>
      {figure.earlier.length === 0 && <P className="note">暂无更早的数值。</P>}
      {figure.earlier.map(({ value, asOf, rounded }) => (
        <Definition
          key={asOf}
          term={dayWords(asOf)}
        >{`${rounded ? '约 ' : ''}${grouped(value)} ${figure.unit}`}</Definition>
      ))}
      {figure.earlier.length > 0 && (
        <P className="note">
          <CodeWords>{`发布 ${release}`}</CodeWords>
        </P>
      )}
      {figure.confirmedBy.slice(0, TOLD).map(({ report, locator }) => (
        <Definition
          key={report}
          term="后来的上报也这样说"
          marks="as-code"
        >{`批次 ${report}，${locatorWords(locator)}`}</Definition>
      ))}
      {untold > 0 && <P className="note as-count">{`另有 ${untold} 次上报也这样说。`}</P>}
    </Section>
  )
}

function SeriesLink({ release, metric }: { release: PublishedRelease; metric: string }) {
  if (!release.series.some((indexed) => indexed.metric === metric)) return null
  const path = metricPath(metric)
  return (
    <Link
      className="button"
      href={path}
      onPress={() => {
        openPath(path)
      }}
    >
      看走势 ›
    </Link>
  )
}

interface FigureOriginProps {
  release: PublishedRelease
  metric: string
  /** What else can be done with the number, right below it. */
  children?: ReactNode
}

/** Answers one question about one number: can I trust this. */
export function FigureOrigin({ release, metric, children }: FigureOriginProps) {
  const origin = originOf(release, metric)
  if (!origin)
    return (
      <Empty
        title="没有这个指标"
        sentence="这次发布里没有它，可能链接写错了。"
        action="返回概览"
        onPress={openOverview}
      />
    )
  const { figure, name, description, source } = origin
  return (
    <>
      <Figure
        {...figure}
        name={name}
        source={source}
        release={release.id}
        synthetic={release.synthetic}
        sentence={numberSentence(name, figure)}
        leads
      />
      <SeriesLink release={release} metric={metric} />
      {children}
      {description && <Counting description={description} />}
      {description && <Documentation description={description} release={release} />}
      <ReportOrigin origin={origin} />
      <Publishing release={release} />
      <Earlier figure={figure} release={release.id} />
    </>
  )
}
