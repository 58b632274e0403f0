import { Badge } from '../../components/badge'
import { Invented } from '../../components/invented'
import { Div, H2, H3, P, Section } from '../../components/prim'
import type { Movement } from '../../contract/reporting'
import { shortDay } from '../../format/days'
import { grouped } from '../../format/grouping'
import { classWords } from '../../format/reporting'

function isOutside({ value, expected }: Movement): boolean {
  return value !== null && expected !== null && (value < expected.low || value > expected.high)
}

const signed = (size: number): string => (size < 0 ? `少 ${grouped(-size)}` : `多 ${grouped(size)}`)

function stepWords({ value, before, unit }: Movement): string {
  if (value === null) return '这一天还没有报。'
  if (before === null) return '之前没有报过，没有可比的。'
  const size = value - before.value
  return `比${shortDay(before.day)}${size === 0 ? '没有变' : `${signed(size)} ${unit}`}。`
}

function expectedWords({ expected, unit }: Movement): string {
  if (expected === null) return '同类的日子还不够多，没有预期范围。'
  const { low, high, basis, dayClass } = expected
  return `预期 ${grouped(low)}–${grouped(high)} ${unit}，按最近 ${String(basis)} 个${classWords(dayClass)}推算。`
}

function accuracyWords({ accuracy: { within, of } }: Movement): string {
  return of === 0 ? '' : `最近 ${String(of)} 天有 ${String(within)} 天落在预期内。`
}

interface MovementsProps {
  movements: readonly Movement[]
  day: string
  synthetic: boolean
}

function MovementRow({ movement, day, synthetic }: { movement: Movement; day: string; synthetic: boolean }) {
  const { name, value, unit, source } = movement
  return (
    <Div className="staff-figure">
      <H3 className="term">{name}</H3>
      <P className="staff-number">
        {value === null ? '未报' : `${grouped(value)} ${unit}`}
        {isOutside(movement) && <Badge tone="amber">超出预期</Badge>}
      </P>
      <P className="note">{`${stepWords(movement)}${value === null ? '' : expectedWords(movement)}${accuracyWords(movement)}`}</P>
      <P className="note">
        <Invented synthetic={synthetic} />
        {`${shortDay(day)}，来源 ${source}；是上报值，公布的以发布为准`}
      </P>
    </Div>
  )
}

/** What the province's metrics did on the day, against days of its class; what is out of the ordinary first. */
export function Movements({ movements, day, synthetic }: MovementsProps) {
  const sorted = [...movements].sort((left, right) => Number(isOutside(right)) - Number(isOutside(left)))
  return (
    <Section className="group">
      <H2 className="group-title">全省各指标的变化</H2>
      {sorted.map((movement) => (
        <MovementRow key={movement.metric} movement={movement} day={day} synthetic={synthetic} />
      ))}
    </Section>
  )
}
