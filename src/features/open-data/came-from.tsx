import { Invented } from '../../components/invented'
import { H2, P, Section } from '../../components/prim'
import type { Day } from '../../contract/day'
import type { PublishedRelease } from '../../contract/release'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { cadenceOf, lagDays, nextPeriod } from '../../reckoning/source-cadences'

interface CameFromProps {
  release: PublishedRelease
  /** The civil day in China on which the cloud was asked last. */
  today: Day
}

/** How often a source reports, and which day its next report is about. */
function nextWords(source: string, period: Day, today: Day): string {
  const next = nextPeriod(source, period)
  if (next === null) return '多久报一次，来源没有说明'
  const passed = lagDays(next, today)
  const often = cadenceOf(source) === 'daily' ? '每天一份' : '每周一份'
  const late = passed === 0 ? '' : `，那天已过 ${String(passed)} 天，还没有公布`
  return `${often}，下一份应统计到 ${dayWords(next)}${late}`
}

/** Of each source of a release its latest report, in one sentence: until which day, when it came, how far behind it is, and what comes next. */
export function CameFrom({ release: { provenance, sources }, today }: CameFromProps) {
  const latest = new Map<string, (typeof provenance)[number]>()
  for (const one of provenance) {
    const before = latest.get(one.source)
    if (before === undefined || one.period >= before.period) latest.set(one.source, one)
  }
  return (
    <Section className="group">
      <H2 className="group-title">数据从哪里来</H2>
      {[...latest.values()].map(({ source, period, receivedAt, synthetic }) => (
        <P key={source} className="sentence as-date as-count">
          <Invented synthetic={synthetic} />
          {`${sources.find((one) => one.source === source)?.name ?? source}：最近一份报告统计到 ${dayWords(period)}，${instantWords(receivedAt)} 收到，到 ${dayWords(today)}隔 ${String(lagDays(period, today))} 天；${nextWords(source, period, today)}。`}
        </P>
      ))}
    </Section>
  )
}
