import type { ReactNode } from 'react'
import { Badge } from '../../components/badge'
import { Empty } from '../../components/empty'
import { Failed } from '../../components/failed'
import { FigureNumber } from '../../components/figure-number'
import { DateWords } from '../../components/marked'
import { Div, H1, H2, Link, P, Section, Span } from '../../components/prim'
import { Skeleton } from '../../components/skeleton'
import type { MetricDescription } from '../../contract/metric'
import type { PublishedRelease } from '../../contract/release'
import type { PointStatement } from '../../contract/point-statement'
import { dayWords } from '../../format/days'
import { failureWords } from '../../format/failures'
import { missingWords } from '../../format/missing'
import { weekdayWords } from '../../format/spans'
import { metricPath, openOverview, openPath, restatementsPath } from '../../services/routes'
import { EarlierStatement, ReportFacts, statedWords } from './statement'
import { type Point, useStatements } from './use-statements'

interface Told {
  release: PublishedRelease
  description: MetricDescription
  point: Point
  place: string
}

function PathButton({ path, children }: { path: string; children: string }) {
  return (
    <Link
      className="button plain"
      href={path}
      onPress={() => {
        openPath(path)
      }}
    >
      {children}
    </Link>
  )
}

function PointHead({ told, statement }: { told: Told; statement: PointStatement }) {
  const { release, description, point, place } = told
  const { unit, name, kind } = description
  const source = release.sources.find((named) => named.source === description.source)?.name ?? description.source
  const said = kind === 'cumulative' ? '累计' : ''
  const sentence = `${dayWords(point.day)}（${weekdayWords(point.day)}），${place}${name}${said}${statement.value === null ? '' : '为'} ${statedWords(statement, unit)}。`
  return (
    <Div className="figure">
      <H1 className="figure-title">{name}</H1>
      <FigureNumber stated={{ ...statement, unit, asOf: point.day, since: null }} leads />
      <P className="sentence">{sentence}</P>
      {statement.value === null && <P className="sentence">{missingWords(statement.missing).sentence}</P>}
      <Div className="origin">
        <Span>{`数据截至 ${dayWords(point.day)}`}</Span>
        {statement.report.synthetic && <Badge tone="amber">演示数据</Badge>}
        {statement.rounded && <Badge>来源给的是约数</Badge>}
        <Badge>{source}</Badge>
        <Span>{release.id}</Span>
      </Div>
    </Div>
  )
}

interface StatementsProps {
  told: Told
  statements: readonly PointStatement[]
  /** Leads to where the number can be passed on. */
  sharing: ReactNode
}

function Statements({ told, statements, sharing }: StatementsProps) {
  const { release, description, point } = told
  const [inForce, ...earlier] = statements
  if (!inForce)
    return (
      <>
        <H1 className="figure-title">{description.name}</H1>
        <P className="sentence">
          <DateWords>{dayWords(point.day)}</DateWords>没有收到过上报，所以没有数，也不是零。
        </P>
      </>
    )
  return (
    <>
      <PointHead told={told} statement={inForce} />
      {sharing}
      <Section className="group">
        <H2 className="group-title">从哪里来</H2>
        <ReportFacts statement={inForce} sources={release.sources} />
      </Section>
      <Section className="group">
        <H2 className="group-title">以前怎么说</H2>
        {earlier.length === 0 && <P className="note">这一天的数没有改过。</P>}
        {earlier.map((statement) => (
          <EarlierStatement
            key={`${statement.report.report} ${statement.acceptedAt}`}
            statement={statement}
            unit={description.unit}
            sources={release.sources}
            release={release.id}
            day={point.day}
          />
        ))}
        {earlier.length > 0 && (
          <PathButton path={restatementsPath(description.metric, point.subject)}>看修订记录和理由 ›</PathButton>
        )}
      </Section>
    </>
  )
}

function NoSuchDay() {
  return (
    <Empty
      title="没有这一天的数"
      sentence="这次发布里没有它，可能链接写错了。"
      action="返回概览"
      onPress={openOverview}
    />
  )
}

function Explained({ told, sharing }: Pick<StatementsProps, 'told' | 'sharing'>) {
  const { asked, askAgain } = useStatements(told.release, told.point)
  if (asked.state === 'answered')
    return asked.found ? <Statements told={told} statements={asked.found} sharing={sharing} /> : <NoSuchDay />
  if (asked.state === 'asking') return <Skeleton words="正在查这个数的出处" />
  const { happened, next } = failureWords(asked.failure.code)
  return <Failed happened={happened} safe="数字本身没有变，走势图上照样能看。" next={next} onRetry={askAgain} />
}

interface PointOriginProps {
  release: PublishedRelease
  metric: string
  subject: string
  day: string
  /** Who approved the release. */
  publishing: ReactNode
  sharing: ReactNode
}

/** Answers one question about one day's number: where does it come from. */
export function PointOrigin({ release, metric, subject, day, publishing, sharing }: PointOriginProps) {
  const description = release.definitions.find((defined) => defined.metric === metric)
  if (!description) return <NoSuchDay />
  const place = release.subjects.find((named) => named.subject === subject)?.name ?? ''
  return (
    <>
      <Explained told={{ release, description, point: { metric, subject, day }, place }} sharing={sharing} />
      {publishing}
      <Section className="group">
        <PathButton path={metricPath(metric, subject)}>看它的走势 ›</PathButton>
      </Section>
    </>
  )
}
