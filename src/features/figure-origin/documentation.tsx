import { Definition } from '../../components/definition'
import { H2, Section } from '../../components/prim'
import type { MetricDescription } from '../../contract/metric'
import type { PublishedRelease } from '../../contract/release'
import { dayWords, weekWords } from '../../format/days'
import { dayOf } from '../../format/instants'
import { dayNumber } from '../../reckoning/calendar'

interface DocumentationProps {
  description: MetricDescription
  release: PublishedRelease
}

/** Who a metric is from, how often and how long after its day it is published, and what may be done with it (spec: P06). */
export function Documentation({ description, release }: DocumentationProps) {
  const { week, publishedAt, figures, sources } = release
  const asOf = figures.find((figure) => figure.metric === description.metric)?.asOf ?? release.asOf
  const source = sources.find((one) => one.source === description.source)?.name ?? description.source
  const days = dayNumber(dayOf(publishedAt)) - dayNumber(asOf)
  return (
    <Section className="group">
      <H2 className="group-title">谁负责，多久公布一次</H2>
      <Definition term="哪个系统的数">{source}</Definition>
      <Definition term="由谁负责">由省卫生健康信息中心公布；系统由哪个单位负责，公报没有写，未知。</Definition>
      <Definition term="多久公布一次" marks="as-date as-count">{`每周一次，这一次是${weekWords(week)}。`}</Definition>
      <Definition term="隔多久公布" marks="as-date as-count">
        {`数据截至 ${dayWords(asOf)}，${days === 0 ? '当天公布。' : `隔 ${String(days)} 天公布。`}`}
      </Definition>
      <Definition term="使用许可">未知。还没有说明可以怎样使用；引用请写明出处、数据日期和发布编号。</Definition>
    </Section>
  )
}
