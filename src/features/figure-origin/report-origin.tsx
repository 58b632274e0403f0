import { Definition } from '../../components/definition'
import { Hash } from '../../components/hash'
import { H2, P, Section, Span } from '../../components/prim'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { locatorWords } from '../../format/locators'
import { formatWord } from '../../format/reports'
import type { Origin } from './origin'

/** From the system that counted to the place in the report that said so. */
export function ReportOrigin({ origin: { figure, source, report, deliverer } }: { origin: Origin }) {
  return (
    <Section className="group">
      <H2 className="group-title">从哪里来</H2>
      <Definition term="来源系统">{source}</Definition>
      {!report && <P className="note">没有收到过说明这个数的上报。</P>}
      {report && (
        <>
          <Definition term="上报单位">{deliverer}</Definition>
          <Definition term="上报所属日期" marks="as-date">
            {dayWords(report.period)}
          </Definition>
          <Definition term="报告格式">{formatWord(report.format)}</Definition>
          <Definition term="接收时间" marks="as-date">
            {instantWords(report.receivedAt)}
          </Definition>
          {figure.locator && (
            <Definition term="在报告中的位置" marks="as-code">
              {locatorWords(figure.locator)}
            </Definition>
          )}
          <Definition term="上报批次" marks="as-code">
            <Span className="hash">{report.report}</Span>
          </Definition>
          <Hash term="报告指纹（SHA-256）" hash={report.sha256} />
        </>
      )}
    </Section>
  )
}
