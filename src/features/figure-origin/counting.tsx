import { Definition } from '../../components/definition'
import { H2, P, Section } from '../../components/prim'
import type { MetricDescription } from '../../contract/metric'
import { dayWords } from '../../format/days'

/** How a metric is counted, and whether it adds up. */
export function Counting({ description }: { description: MetricDescription }) {
  const { definition, since, earlier = [], distinct } = description
  const { counts, excludes, mayChange } = definition
  return (
    <Section className="group">
      <H2 className="group-title">这个数怎么算</H2>
      <Definition term="算什么">{counts}</Definition>
      <Definition term="不算什么">{excludes}</Definition>
      <Definition term="为什么会变">{mayChange}</Definition>
      {since !== undefined && <P className="note as-date">{`${dayWords(since)}起这样算，之前的数按当时的口径。`}</P>}
      {earlier.map((one) => (
        <Definition key={one.until} term={`到 ${dayWords(one.until)}为止算什么`} marks="as-date">
          {`${one.definition.counts}${one.definition.excludes}`}
        </Definition>
      ))}
      {distinct && <Definition term="能不能相加">数的是不重复的对象，不同日期、不同地方的数不能相加。</Definition>}
    </Section>
  )
}
