import { Badge } from '../../components/badge'
import { Div, H2, P, Section } from '../../components/prim'
import type { CalendarYear } from '../../contract/calendar'
import { spanWords } from '../../format/calendar'
import { dayWords } from '../../format/days'
import { classWords } from '../../format/reporting'

/** The days of a year that are not as in any week, with the notice that says so. */
export function YearDays({ calendar: { year, today, announced, days } }: { calendar: CalendarYear }) {
  const numbers = new Set(days.map(({ number }) => number))
  return (
    <Section className="group">
      <H2 className="group-title as-date">{`${year}年的放假和上班`}</H2>
      {announced ? (
        <P className="note as-date">{`按 ${dayWords(today)}已知的安排；其余的日子周一到周五上班。`}</P>
      ) : (
        <P className="sentence">国务院办公厅的安排还没有填写：这一年的日子分不出类别，截止时间未知。</P>
      )}
      {days.map((run) => (
        <Div key={run.from} className="desk-report">
          <P className="as-date">
            <Badge tone={run.dayClass === 'make-up-day' ? 'amber' : 'plain'}>{classWords(run.dayClass)}</Badge>
            {`${run.name} ${spanWords(run)}`}
          </P>
          {numbers.size > 1 && <P className="note as-given">{run.number}</P>}
        </Div>
      ))}
    </Section>
  )
}
