import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { Hash } from '../../components/hash'
import { CodeWords } from '../../components/marked'
import { Div, H3, P, Section, Span } from '../../components/prim'
import type { Day } from '../../contract/day'
import type { Unit } from '../../contract/metric'
import type { PublishedRelease } from '../../contract/release'
import type { PointStatement } from '../../contract/point-statement'
import { dayWords } from '../../format/days'
import { grouped } from '../../format/grouping'
import { instantWords } from '../../format/instants'
import { locatorWords } from '../../format/locators'
import { missingWords } from '../../format/missing'
import { formatWord } from '../../format/reports'

interface StatementProps {
  statement: PointStatement
  unit: Unit
  sources: PublishedRelease['sources']
}

/** The number a report stated, or the word for why it stated none. */
export function statedWords({ value, missing, rounded }: PointStatement, unit: Unit): string {
  return value === null ? missingWords(missing).word : `${rounded ? '约 ' : ''}${grouped(value)} ${unit}`
}

/** From who delivered a report to the place in it that says the number. */
export function ReportFacts({ statement, sources }: Omit<StatementProps, 'unit'>) {
  const { report, locator, acceptedAt } = statement
  const deliverer = sources.find(({ source }) => source === report.source)?.name ?? report.source
  return (
    <>
      <Definition term="上报单位">{deliverer}</Definition>
      <Definition term="上报所属日期" marks="as-date">
        {dayWords(report.period)}
      </Definition>
      <Definition term="报告格式">{formatWord(report.format)}</Definition>
      <Definition term="在报告中的位置" marks="as-code">
        {locatorWords(locator)}
      </Definition>
      <Definition term="接收时间" marks="as-date">
        {instantWords(report.receivedAt)}
      </Definition>
      <Definition term="采用时间" marks="as-date">
        {instantWords(acceptedAt)}
      </Definition>
      <Definition term="上报批次" marks="as-code">
        <Span className="hash">{report.report}</Span>
      </Definition>
      <Hash term="报告指纹（SHA-256）" hash={report.sha256} />
    </>
  )
}

interface EarlierProps extends StatementProps {
  /** The id of the release it is read in. */
  release: string
  day: Day
}

/** What was said before, and that it was said otherwise later. */
export function EarlierStatement({ statement, unit, sources, release, day }: EarlierProps) {
  return (
    <Section className="earlier figures">
      <Div className="row-line">
        <H3 className="row-number">{statedWords(statement, unit)}</H3>
        <Badge tone="amber">已修订</Badge>
        {statement.report.synthetic && <Badge tone="amber">演示数据</Badge>}
      </Div>
      <P className="note">{`${instantWords(statement.acceptedAt)}起这样说，后来改了。`}</P>
      <Div className="origin">
        <Span>{`数据截至 ${dayWords(day)}`}</Span>
        <CodeWords>{`发布 ${release}`}</CodeWords>
      </Div>
      <ReportFacts statement={statement} sources={sources} />
    </Section>
  )
}
