import { H2, P, Press, Row, Rows, Section, Span } from '../../components/prim'
import type { Unit } from '../../contract/metric'
import { grouped } from '../../format/grouping'
import { measuredWords } from '../../format/measured'
import { spanWords } from '../../format/spans'
import type { Reconciliation } from '../../reckoning/parts'
import { SeriesStamp } from './series-stamp'
import type { SeriesView } from './series-view'

/** Whether the regions add up to the whole, with the difference where they do not. */
export function reconciliationWords({ known, of, sum, difference }: Reconciliation, whole: string, unit: Unit): string {
  if (sum === null) return `${of} 个地方里有 ${known} 个报全了数，合计还不能核对。`
  const added = `各地加起来是 ${grouped(sum)} ${unit}`
  if (difference === null) return `${added}；${whole}的数没有报全，还不能核对。`
  if (difference === 0) return `${added}，与${whole}的数相等。`
  return `${added}，比${whole}的数${difference > 0 ? '多' : '少'} ${grouped(Math.abs(difference))} ${unit}；两边的数由来源分别上报，差额还没有说明。`
}

/** Each region's number over the same days; counts of different people are not added up, and it is said why. */
export function RegionParts({ view, onChoose }: { view: SeriesView; onChoose: (subject: string) => void }) {
  const { parts, reconciliation, description, place, range } = view
  if (parts.length === 0) return null
  return (
    <Section className="group figures">
      <H2 className="group-title">各地</H2>
      <P className="note">{spanWords(range)}，点一个地方看它的走势。</P>
      <Rows className="series-rows">
        {parts.map(({ subject, name, measured }) => (
          <Row key={subject} className="series-row">
            <Press
              className="row-line linked"
              onPress={() => {
                onChoose(subject)
              }}
            >
              <Span className="row-label">{name}</Span>
              <Span className={measured.value === null ? 'row-number none' : 'row-number'}>
                {`${measured.value === null ? '○ ' : ''}${measuredWords(measured, description.unit)}`}
              </Span>
            </Press>
          </Row>
        ))}
      </Rows>
      <SeriesStamp view={view} />
      {reconciliation === null && !description.distinct && (
        <P className="note">{`已经算在${place}的数里，不再相加。`}</P>
      )}
      {reconciliation && <P className="note">{reconciliationWords(reconciliation, place, description.unit)}</P>}
      {description.distinct && (
        <P className="note">
          {`数的是不重复的${description.unit === '人' ? '人' : '对象'}，同一${description.unit === '人' ? '个人' : '个对象'}可能在几个地方都算到，所以各地的数不能相加。`}
        </P>
      )}
    </Section>
  )
}
