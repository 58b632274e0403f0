import { Div, P, Row, Rows } from '../../components/prim'
import type { NamedAnomaly } from '../../contract/anomalies'
import { shortDay } from '../../format/days'
import { grouped } from '../../format/grouping'

const SHOWN = 3

/** The numbers of the days before and after, so that a jump can be seen. */
export function DaysAround({ anomaly: { around, day, unit } }: { anomaly: NamedAnomaly }) {
  const place = around.findIndex((one) => one.day === day)
  const near = around.slice(Math.max(0, place - SHOWN), place + SHOWN + 1)
  return (
    <Div className="fact">
      <P className="term">前后几天</P>
      <Rows>
        {near.map((one) => (
          <Row key={one.day} className="anomaly-day">
            <P className={one.day === day ? 'sentence as-date' : 'note as-date'}>
              {`${shortDay(one.day)}　${one.value === null ? '没有数' : `${grouped(one.value)} ${unit}`}${one.day === day ? '（疑点）' : ''}`}
            </P>
          </Row>
        ))}
      </Rows>
    </Div>
  )
}
