import type { ReactNode } from 'react'
import { Definition } from '../../components/definition'
import { Empty } from '../../components/empty'
import { Figure } from '../../components/figure'
import { H2, P, Section } from '../../components/prim'
import type { MetricDescription } from '../../contract/metric'
import type { Figure as FigureFacts, PublishedRelease } from '../../contract/release'
import { dayWords } from '../../format/days'
import { grouped } from '../../format/grouping'
import { instantWords } from '../../format/instants'
import { locatorWords } from '../../format/locators'
import { numberSentence } from '../../format/readings'
import { roleWord } from '../../format/roles'
import { openOverview } from '../../services/routes'
import { Hash } from './hash'
import { originOf } from './origin'
import { ReportOrigin } from './report-origin'

function Counting({ description }: { description: MetricDescription }) {
  const { counts, excludes, mayChange } = description.definition
  return (
    <Section className="group">
      <H2 className="group-title">这个数怎么算</H2>
      <Definition term="算什么">{counts}</Definition>
      <Definition term="不算什么">{excludes}</Definition>
      <Definition term="为什么会变">{mayChange}</Definition>
      {description.distinct && (
        <Definition term="能不能相加">数的是不重复的对象，不同日期、不同地方的数不能相加。</Definition>
      )}
    </Section>
  )
}

function Publishing({ release }: { release: PublishedRelease }) {
  const { approvals, publishAt } = release.manifest
  return (
    <Section className="group">
      <H2 className="group-title">谁批准，何时公布</H2>
      {approvals.map(({ role, at }, place) => (
        <Definition
          key={`${role} ${at}`}
          term={`第 ${place + 1} 次批准`}
        >{`${roleWord(role)}，${instantWords(at)}`}</Definition>
      ))}
      <Definition term="公布时间">{instantWords(publishAt)}</Definition>
      <Definition term="发布编号">{release.id}</Definition>
      <Hash term="发布清单指纹（SHA-256）" hash={release.manifestSha256} />
    </Section>
  )
}

/** As many of the reports that say the same as one reads. */
const TOLD = 12

function Earlier({ figure }: { figure: FigureFacts }) {
  const untold = figure.confirmedBy.length - TOLD
  return (
    <Section className="group">
      <H2 className="group-title">更早的数值</H2>
      {figure.earlier.length === 0 && <P className="note">暂无更早的数值。</P>}
      {figure.earlier.map(({ value, asOf, rounded }) => (
        <Definition
          key={asOf}
          term={dayWords(asOf)}
        >{`${rounded ? '约 ' : ''}${grouped(value)} ${figure.unit}`}</Definition>
      ))}
      {figure.confirmedBy.slice(0, TOLD).map(({ report, locator }) => (
        <Definition key={report} term="后来的上报也这样说">{`批次 ${report}，${locatorWords(locator)}`}</Definition>
      ))}
      {untold > 0 && <P className="note">{`另有 ${untold} 次上报也这样说。`}</P>}
    </Section>
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
      {children}
      {description && <Counting description={description} />}
      <ReportOrigin origin={origin} />
      <Publishing release={release} />
      <Earlier figure={figure} />
    </>
  )
}
