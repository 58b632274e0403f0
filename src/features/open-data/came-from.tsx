import { Invented } from '../../components/invented'
import { H2, P, Section } from '../../components/prim'
import type { PublishedRelease } from '../../contract/release'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'

/** Of each source of a release its latest report, in one sentence: until which day, and when it came. */
export function CameFrom({ release: { provenance, sources } }: { release: PublishedRelease }) {
  const latest = new Map<string, (typeof provenance)[number]>()
  for (const one of provenance) {
    const before = latest.get(one.source)
    if (before === undefined || one.period >= before.period) latest.set(one.source, one)
  }
  return (
    <Section className="group">
      <H2 className="group-title">数据从哪里来</H2>
      {[...latest.values()].map(({ source, period, receivedAt, synthetic }) => (
        <P key={source} className="sentence as-date">
          <Invented synthetic={synthetic} />
          {`${sources.find((one) => one.source === source)?.name ?? source}：最近一份报告统计到 ${dayWords(period)}，${instantWords(receivedAt)} 收到。`}
        </P>
      ))}
    </Section>
  )
}
