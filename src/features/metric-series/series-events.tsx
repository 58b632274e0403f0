import { Badge } from '../../components/badge'
import { H2, P, Press, Row, Rows, Section, Span } from '../../components/prim'
import type { EventKind, SeriesEvent } from '../../contract/series'
import { spanWords } from '../../format/spans'
import { isBreak } from '../../reckoning/epochs'

const kinds: Record<EventKind, string> = {
  reset: '重新计数',
  correction: '累计数更正',
  definition: '口径变化',
  division: '区划变化',
  holiday: '放假',
  'make-up-day': '调休上班',
}

/** What explains the numbers of a range; touching one shows it on the chart. */
export function SeriesEvents({ events, onShow }: { events: readonly SeriesEvent[]; onShow: (day: string) => void }) {
  if (events.length === 0) return null
  return (
    <Section className="group">
      <H2 className="group-title">这段时间里发生了什么</H2>
      <Rows className="series-rows">
        {events.map((event) => (
          <Row key={`${event.kind} ${event.from} ${event.title}`} className="series-row as-date as-count">
            <Press
              className="event"
              onPress={() => {
                onShow(event.from)
              }}
            >
              <Span className="row-label">{`${isBreak(event) ? '◆' : '○'} ${spanWords(event)}`}</Span>
              <Badge tone={isBreak(event) ? 'amber' : 'plain'}>{kinds[event.kind]}</Badge>
              <Span className="event-title">{event.title}</Span>
            </Press>
            <P className="row-why">{`${event.explanation}${isBreak(event) ? '这一天前后的数不能直接比较。' : ''}`}</P>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
