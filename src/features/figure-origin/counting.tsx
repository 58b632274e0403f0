import { Definition } from '../../components/definition'
import { H2, Section } from '../../components/prim'
import type { MetricDescription } from '../../contract/metric'

/** How a metric is counted, and whether it adds up. */
export function Counting({ description }: { description: MetricDescription }) {
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
